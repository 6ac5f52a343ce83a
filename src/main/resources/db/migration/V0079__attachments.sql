-- The files that hang on what is written in tickets.
create table ticket_message_file (
    firm_id    uuid not null default current_firm(),
    domain_id  uuid not null,
    message_id uuid not null,
    file_id    uuid not null,
    constraint ticket_message_file_pk primary key (firm_id, message_id, file_id),
    constraint ticket_message_file_message foreign key (firm_id, message_id)
        references ticket_message on delete cascade,
    constraint ticket_message_file_file foreign key (firm_id, file_id) references file on delete cascade
);
create index ticket_message_file_by_file on ticket_message_file (firm_id, file_id);
call protect_in_domain('ticket_message_file', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- And on what colleagues write to each other: no client can ever read it.
create table ticket_note_file (
    firm_id   uuid not null default current_firm(),
    domain_id uuid not null,
    note_id   uuid not null,
    file_id   uuid not null,
    constraint ticket_note_file_pk primary key (firm_id, note_id, file_id),
    constraint ticket_note_file_note foreign key (firm_id, note_id) references ticket_note on delete cascade,
    constraint ticket_note_file_file foreign key (firm_id, file_id) references file on delete cascade
);
create index ticket_note_file_by_file on ticket_note_file (firm_id, file_id);
call protect_in_domain('ticket_note_file', $$current_realm() = 'STAFF'$$);
