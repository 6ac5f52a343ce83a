-- A conversation between the firm and a client. It stands for each side in a state of its own. All of it lives in the
-- client's domain, so that what is shielded stays shielded.
create table ticket (
    firm_id         uuid        not null default current_firm(),
    id              uuid        not null,
    domain_id       uuid        not null,
    category_id     uuid        not null,
    subject         text        not null constraint ticket_subject_length check (length(subject) between 1 and 200),
    office_state    text        not null constraint ticket_office_state
                                check (office_state in ('IN_PROGRESS', 'AWAITING_CLIENT', 'ARCHIVED')),
    client_state    text        not null constraint ticket_client_state
                                check (client_state in ('IN_PROGRESS', 'NEW_MESSAGE', 'REVIEWED')),
    assignee_id     uuid,
    member_id       uuid        not null,
    returns         boolean     not null default false,
    waiting_since   timestamptz,
    client_wrote_at timestamptz,
    opened_at       timestamptz not null,
    changed_at      timestamptz not null,
    -- What the queue is sorted by: open ones first, then by what has waited longest, each category with its head start.
    -- A moment and not a number of minutes, so that it stays true while time passes.
    stage           smallint    not null generated always as (case office_state when 'IN_PROGRESS' then 0
                                                              when 'AWAITING_CLIENT' then 1 else 2 end) stored,
    ranked_at       timestamptz not null,
    version         integer     not null default 0,
    constraint ticket_pk primary key (firm_id, id),
    constraint ticket_in_domain unique (firm_id, id, domain_id),
    constraint ticket_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint ticket_category_used foreign key (firm_id, category_id) references ticket_category,
    constraint ticket_assignee foreign key (firm_id, assignee_id) references account,
    constraint ticket_member foreign key (firm_id, member_id) references account,
    constraint ticket_waiting check ((office_state = 'IN_PROGRESS') = (waiting_since is not null))
);
comment on column ticket.member_id is 'the user of the client who is written to';
comment on column ticket.returns is 'whether it goes to whoever is responsible once the client answers';
create index ticket_queue on ticket (firm_id, stage, ranked_at, id);
create index ticket_by_assignee on ticket (firm_id, assignee_id, stage, ranked_at, id);
create index ticket_by_domain on ticket (firm_id, domain_id, stage, ranked_at, id);
create index ticket_by_category on ticket (firm_id, category_id, stage, ranked_at, id);
create index ticket_by_member on ticket (firm_id, member_id);
call protect_in_domain('ticket', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- What both sides read. A client may not read the accounts of employees, so the name stands here.
create table ticket_message (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    domain_id   uuid        not null,
    ticket_id   uuid        not null,
    by_client   boolean     not null,
    author_id   uuid        not null,
    author_name text        not null,
    text        text        not null constraint ticket_message_length check (length(text) between 1 and 20000),
    written_at  timestamptz not null,
    constraint ticket_message_pk primary key (firm_id, id),
    constraint ticket_message_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint ticket_message_author foreign key (firm_id, author_id) references account
);
create index ticket_message_by_ticket on ticket_message (firm_id, ticket_id, id);
create index ticket_message_by_author on ticket_message (firm_id, author_id);
call protect_in_domain('ticket_message', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- What colleagues write to each other about it: in a table of its own, which no client can ever read.
create table ticket_note (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    domain_id   uuid        not null,
    ticket_id   uuid        not null,
    author_id   uuid        not null,
    author_name text        not null,
    text        text        not null constraint ticket_note_length check (length(text) between 1 and 20000),
    written_at  timestamptz not null,
    constraint ticket_note_pk primary key (firm_id, id),
    constraint ticket_note_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint ticket_note_author foreign key (firm_id, author_id) references account
);
create index ticket_note_by_ticket on ticket_note (firm_id, ticket_id, id);
create index ticket_note_by_author on ticket_note (firm_id, author_id);
call protect_in_domain('ticket_note', $$current_realm() = 'STAFF'$$);

-- Who is writing an answer, and until when that counts unless they write on.
create table ticket_lock (
    firm_id     uuid        not null default current_firm(),
    ticket_id   uuid        not null,
    domain_id   uuid        not null,
    holder_id   uuid        not null,
    holder_name text        not null,
    until       timestamptz not null,
    constraint ticket_lock_pk primary key (firm_id, ticket_id),
    constraint ticket_lock_ticket foreign key (firm_id, ticket_id, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    constraint ticket_lock_holder foreign key (firm_id, holder_id) references account
);
create index ticket_lock_by_holder on ticket_lock (firm_id, holder_id);
call protect_in_domain('ticket_lock', $$current_realm() = 'STAFF'$$);

-- The history of a ticket is read by whoever sees the ticket.
alter policy wall on audit_entry using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or (
    current_realm() in ('STAFF', 'SUPPORT')
    and (kind <> 'domain' or exists (select from domain d where d.firm_id = audit_entry.firm_id and d.id = subject_id))
    and (kind <> 'ticket' or exists (select from ticket t where t.firm_id = audit_entry.firm_id and t.id = subject_id)))));
