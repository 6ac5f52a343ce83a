-- Many clients invited to the portal at once: who ordered it, and how far it is.
create table mass_invitation (
    firm_id       uuid        not null default current_firm() references firm,
    id            uuid        not null,
    author_id     uuid        not null,
    state         text        not null constraint mass_invitation_state check (state in ('SENDING', 'SENT', 'STOPPED')),
    to_send       integer     not null,
    sent          integer     not null default 0,
    dropped       integer     not null default 0,
    failed        integer     not null default 0,
    next_batch_at timestamptz not null,
    created_at    timestamptz not null,
    ended_at      timestamptz,
    constraint mass_invitation_pk primary key (firm_id, id),
    constraint mass_invitation_author foreign key (firm_id, author_id) references account
);
comment on column mass_invitation.dropped is 'clients who came, or went, before their invitation was sent';
create index mass_invitation_by_author on mass_invitation (firm_id, author_id);
create index mass_invitation_going on mass_invitation (firm_id, next_batch_at) where state = 'SENDING';
call protect('mass_invitation', $$current_realm() = 'STAFF'$$);

-- One row for each client: nobody is invited twice by one order.
create table client_invitation (
    firm_id   uuid        not null default current_firm(),
    mass_id   uuid        not null,
    domain_id uuid        not null,
    state     text        not null constraint client_invitation_state check (state in ('QUEUED', 'SENT', 'DROPPED', 'FAILED')),
    at        timestamptz not null,
    constraint client_invitation_pk primary key (firm_id, mass_id, domain_id),
    constraint client_invitation_mass foreign key (firm_id, mass_id) references mass_invitation on delete cascade,
    constraint client_invitation_domain foreign key (firm_id, domain_id) references domain on delete cascade
);
comment on column client_invitation.at is 'when it came to be in this state';
create index client_invitation_queue on client_invitation (firm_id, mass_id, domain_id) where state = 'QUEUED';
create index client_invitation_by_domain on client_invitation (firm_id, domain_id);
call protect_in_domain('client_invitation', $$current_realm() = 'STAFF'$$);
