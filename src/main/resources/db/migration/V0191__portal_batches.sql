-- Portals of many workers, generated together (requirements PORT-27, PORT-35, PORT-36, decision D13).
create table portal_batch (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    author_id  uuid        not null,
    sender     text        not null default '',
    state      text        not null constraint portal_batch_state check (state in ('RUNNING', 'DONE')),
    workers    integer     not null constraint portal_batch_workers check (workers > 0),
    created_at timestamptz not null,
    constraint portal_batch_pk primary key (firm_id, id),
    constraint portal_batch_author foreign key (firm_id, author_id) references account
);
comment on column portal_batch.sender is 'the address the mails come from; empty for the usual one';
create index portal_batch_by_author on portal_batch (firm_id, author_id);
create index portal_batch_running on portal_batch (firm_id, id) where state = 'RUNNING';
call protect('portal_batch', $$current_realm() = 'STAFF'$$);

-- One row for each worker: whoever fails, fails alone.
create table portal_batch_worker (
    firm_id   uuid not null default current_firm(),
    batch_id  uuid not null,
    worker_id uuid not null,
    outcome   text constraint portal_batch_worker_outcome check (outcome in
                   ('MADE', 'NO_ADDRESS', 'HAS_PORTAL', 'ARCHIVED', 'TAKEN', 'SAME_ADDRESS', 'FAILED')),
    constraint portal_batch_worker_pk primary key (firm_id, batch_id, worker_id),
    constraint portal_batch_worker_batch foreign key (firm_id, batch_id) references portal_batch on delete cascade,
    constraint portal_batch_worker_worker foreign key (firm_id, worker_id) references worker on delete cascade
);
comment on column portal_batch_worker.outcome is 'null until their turn came';
create index portal_batch_worker_queue on portal_batch_worker (firm_id, batch_id, worker_id) where outcome is null;
create index portal_batch_worker_by_worker on portal_batch_worker (firm_id, worker_id);
call protect('portal_batch_worker', $$current_realm() = 'STAFF'$$);
