-- A rule by which visits come back (RFC 5545). Its visits are rows of their own, unfolded up to a horizon, so that no two
-- of them can meet unseen.
create table visit_series (
    firm_id        uuid        not null default current_firm(),
    id             uuid        not null,
    domain_id      uuid        not null,
    worker_id      uuid,
    service        text        not null,
    rule           text        not null constraint visit_series_rule_length check (length(rule) between 1 and 200),
    first_day      date        not null,
    starts         time        not null,
    ends           time        not null,
    overnight      boolean     not null,
    place          text        not null,
    notes          text        not null,
    unfolded_until date        not null,
    ended_on       date,
    created_at     timestamptz not null,
    constraint visit_series_pk primary key (firm_id, id),
    constraint visit_series_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade,
    constraint visit_series_worker foreign key (firm_id, worker_id) references worker (firm_id, id)
);
create index visit_series_by_client on visit_series (firm_id, domain_id);
create index visit_series_by_worker on visit_series (firm_id, worker_id);
create index visit_series_to_unfold on visit_series (firm_id, unfolded_until) where ended_on is null;
comment on column visit_series.unfolded_until is 'up to this day its visits are rows';
comment on column visit_series.ended_on is 'from this day on it brings no visit any more';
call protect_in_domain('visit_series', $$current_realm() = 'STAFF'$$);
create trigger domain_is_open before insert on visit_series for each row execute function domain_is_open();

alter table worker add constraint worker_names unique (firm_id, id, name);

create table visit (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    domain_id   uuid        not null,
    -- Copies, so that a calendar reads one table, and a worker what a client is called. The foreign keys keep them equal.
    client_code text        not null,
    client_name text        not null,
    worker_id   uuid,
    worker_name text,
    service     text        not null constraint visit_service_length check (length(service) between 1 and 120),
    starts_at   timestamptz not null,
    ends_at     timestamptz not null,
    place       text        not null default '' constraint visit_place_length check (length(place) <= 300),
    notes       text        not null default '' constraint visit_notes_length check (length(notes) <= 4000),
    state       text        not null default 'PLANNED' constraint visit_state check (state in ('PLANNED', 'CANCELLED')),
    series_id   uuid,
    -- When the rule puts it, wherever it was moved since.
    slot        timestamptz,
    detached    boolean     not null default false,
    created_at  timestamptz not null,
    version     integer     not null default 0,
    constraint visit_pk primary key (firm_id, id),
    constraint visit_client foreign key (firm_id, domain_id, client_code, client_name)
        references client (firm_id, id, code, name) on update cascade on delete cascade,
    constraint visit_worker foreign key (firm_id, worker_id, worker_name)
        references worker (firm_id, id, name) on update cascade,
    constraint visit_worker_named check ((worker_id is null) = (worker_name is null)),
    constraint visit_of_series foreign key (firm_id, series_id) references visit_series (firm_id, id) on delete cascade,
    constraint visit_slot_of_series check ((series_id is null) = (slot is null)),
    constraint visit_slot_once unique (firm_id, series_id, slot),
    constraint visit_order check (ends_at > starts_at),
    constraint visit_length check (ends_at - starts_at <= interval '25 hours'),
    -- Nobody is at two places at once. Seen when a statement is done: what follows one another may move at once.
    constraint visit_worker_free exclude using gist
        (firm_id with =, worker_id with =, tstzrange(starts_at, ends_at) with &&)
        where (worker_id is not null and state = 'PLANNED')
        deferrable initially immediate
);
create index visit_by_time on visit (firm_id, starts_at, id);
create index visit_by_client on visit (firm_id, domain_id, starts_at);
create index visit_by_worker on visit (firm_id, worker_id, starts_at);
call protect('visit', $$
       (current_realm() in ('STAFF', 'CLIENT')
           and exists (select from domain d where d.firm_id = visit.firm_id and d.id = visit.domain_id))
    or (current_realm() = 'WORKER'
           and exists (select from worker w where w.firm_id = visit.firm_id and w.id = visit.worker_id))$$);
create trigger domain_is_open before insert on visit for each row execute function domain_is_open();

-- The history of a visit is read by whoever sees the visit. A policy of its own, that all others must agree with.
create policy visits on audit_entry as restrictive for select to parvis_app
    using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or (
        (kind <> 'visit' or exists (select from visit v where v.firm_id = audit_entry.firm_id and v.id = subject_id))
        and (kind <> 'visit-series'
             or exists (select from visit_series s where s.firm_id = audit_entry.firm_id and s.id = subject_id)))));
