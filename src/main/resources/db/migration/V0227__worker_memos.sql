-- What a worker and the office write to one another: one conversation for each worker.
create table worker_memo (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    worker_id   uuid        not null,
    from_worker boolean     not null,
    author_name text        not null,
    body        text        not null constraint worker_memo_body_length check (length(body) between 1 and 4000),
    request_key uuid        not null,
    written_at  timestamptz not null,
    read_at     timestamptz,
    constraint worker_memo_pk primary key (firm_id, id),
    constraint worker_memo_worker foreign key (firm_id, worker_id) references worker (firm_id, id),
    -- Sent twice, kept once.
    constraint worker_memo_once unique (firm_id, worker_id, request_key)
);
create index worker_memo_by_worker on worker_memo (firm_id, worker_id, written_at, id);
create index worker_memo_unread on worker_memo (firm_id, worker_id) where read_at is null;
comment on column worker_memo.from_worker is 'whether the worker wrote it, and not the office';
comment on column worker_memo.read_at is 'when the other side said that it has read it';
call protect('worker_memo', $$
       current_realm() = 'STAFF'
    or (current_realm() = 'WORKER'
           and exists (select from worker w where w.firm_id = worker_memo.firm_id and w.id = worker_memo.worker_id))$$);
revoke delete on worker_memo from parvis_app;
