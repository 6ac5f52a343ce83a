-- A full list of accounts that another system sent, and what it would do. Nothing is done before it is run.
create table synchronisation (
    firm_id      uuid        not null default current_firm() references firm,
    id           uuid        not null,
    key_id       uuid        not null,
    key_name     text        not null,
    language     text        not null,
    shielded     boolean     not null,
    absent       text        not null constraint synchronisation_absent check (absent in ('KEEP', 'SUSPEND', 'DELETE')),
    state        text        not null constraint synchronisation_state check (state in
                             ('PLANNED', 'HELD', 'RUNNING', 'DONE', 'STALE', 'DISCARDED')),
    base         text        not null,
    known        integer     not null,
    closing      integer     not null,
    created      integer     not null,
    changed      integer     not null,
    suspended    integer     not null,
    deleted      integer     not null,
    kept         integer     not null,
    refused      integer     not null,
    confirmed_by text        not null default '',
    created_at   timestamptz not null,
    ended_at     timestamptz,
    constraint synchronisation_pk primary key (firm_id, id),
    constraint synchronisation_key foreign key (firm_id, key_id) references account
);
comment on column synchronisation.key_name is 'as the key was called then: a key does not see the others'' accounts';
comment on column synchronisation.language is 'in which it is told what is wrong';
comment on column synchronisation.base is 'what the accounts looked like when it was planned, in a few letters';
comment on column synchronisation.known is 'how many accounts there were to be closed';
comment on column synchronisation.closing is 'how many of them it would suspend or delete';
create index synchronisation_by_age on synchronisation (firm_id, created_at desc, id);
create unique index synchronisation_one_runs on synchronisation (firm_id) where state = 'RUNNING';
call protect('synchronisation', $$current_realm() = 'STAFF'$$);

-- What it would do to one account. It goes with the client; what was sent goes as soon as it is done.
create table synchronisation_step (
    firm_id            uuid    not null default current_firm(),
    synchronisation_id uuid    not null,
    number             integer not null,
    external_id        text    not null,
    action             text    not null constraint synchronisation_step_action check (action in
                               ('CREATE', 'CHANGE', 'SUSPEND', 'DELETE', 'KEEP', 'REFUSE')),
    closes             boolean not null,
    fields             jsonb   not null default '[]',
    domain_id          uuid,
    content            jsonb,
    outcome            text    constraint synchronisation_step_outcome check (outcome in ('DONE', 'FAILED')),
    reasons            jsonb   not null default '[]',
    constraint synchronisation_step_pk primary key (firm_id, synchronisation_id, number),
    constraint synchronisation_step_once unique (firm_id, synchronisation_id, external_id),
    constraint synchronisation_step_of foreign key (firm_id, synchronisation_id) references synchronisation on delete cascade,
    constraint synchronisation_step_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade
);
create index synchronisation_step_by_client on synchronisation_step (firm_id, domain_id);
create index synchronisation_step_to_do on synchronisation_step (firm_id, synchronisation_id, number)
    where outcome is null and action in ('CREATE', 'CHANGE', 'SUSPEND', 'DELETE');
create index synchronisation_step_failed on synchronisation_step (firm_id, synchronisation_id) where outcome = 'FAILED';
call protect('synchronisation_step', $$current_realm() = 'STAFF' and (domain_id is null
    or exists (select from domain d where d.firm_id = synchronisation_step.firm_id and d.id = synchronisation_step.domain_id))$$);
