-- How the minutes of a slip are counted; a firm without a row counts them as they were entered.
create table slip_rules (
    firm_id   uuid     not null default current_firm() references firm,
    tolerance smallint not null constraint slip_rules_tolerance check (tolerance between 0 and 60),
    step      smallint not null constraint slip_rules_step check (step in (1, 5, 10, 15, 30, 60)),
    downwards boolean  not null,
    constraint slip_rules_pk primary key (firm_id)
);
comment on column slip_rules.tolerance is 'so many minutes from the planned start or end count as that start or end';
comment on column slip_rules.downwards is 'whether minutes are rounded down, and not to the nearest step';
call protect('slip_rules', $$current_realm() in ('STAFF', 'WORKER')$$);

-- Work that a worker did, as they entered it. It is of the worker, and stays when the client is erased: hours are paid, and
-- the law keeps what was paid. What names the client goes.
create table slip (
    firm_id     uuid         not null default current_firm(),
    id          uuid         not null,
    worker_id   uuid         not null,
    worker_name text         not null,
    domain_id   uuid,
    client_code text,
    client_name text,
    visit_id    uuid,
    starts_at   timestamptz  not null,
    ends_at     timestamptz  not null,
    pause       smallint     not null constraint slip_pause check (pause between 0 and 480),
    kilometres  smallint     not null constraint slip_kilometres check (kilometres between 0 and 2000),
    comment     text         not null constraint slip_comment_length check (length(comment) <= 2000),
    state       text         not null default 'ENTERED' constraint slip_state check (state in ('ENTERED', 'APPROVED', 'REJECTED')),
    word        text         not null default '' constraint slip_word_length check (length(word) <= 500),
    counted     smallint,
    judged_by   text         not null default '',
    judged_at   timestamptz,
    request_key uuid         not null,
    entered_at  timestamptz  not null,
    version     integer      not null default 0,
    constraint slip_pk primary key (firm_id, id),
    constraint slip_worker foreign key (firm_id, worker_id, worker_name)
        references worker (firm_id, id, name) on update cascade,
    constraint slip_client foreign key (firm_id, domain_id, client_code, client_name)
        references client (firm_id, id, code, name) on update cascade
        on delete set null (domain_id, client_code, client_name),
    constraint slip_visit foreign key (firm_id, visit_id) references visit (firm_id, id) on delete set null (visit_id),
    constraint slip_order check (ends_at > starts_at),
    constraint slip_length check (ends_at - starts_at <= interval '25 hours'),
    constraint slip_pause_short check (pause * interval '1 minute' < ends_at - starts_at),
    constraint slip_counted_when_approved check ((state = 'APPROVED') = (counted is not null)),
    -- Sent twice, kept once.
    constraint slip_once unique (firm_id, worker_id, request_key),
    constraint slip_overlap exclude using gist (firm_id with =, worker_id with =, tstzrange(starts_at, ends_at) with &&)
        where (state <> 'REJECTED')
);
create unique index slip_visit_once on slip (firm_id, visit_id) where state <> 'REJECTED';
create index slip_by_time on slip (firm_id, starts_at, id);
create index slip_by_worker on slip (firm_id, worker_id, starts_at);
create index slip_by_client on slip (firm_id, domain_id);
create index slip_by_visit on slip (firm_id, visit_id);
comment on column slip.counted is 'so many minutes are paid; once approved they stay';
call protect('slip', $$
       (current_realm() = 'STAFF' and (domain_id is null
           or exists (select from domain d where d.firm_id = slip.firm_id and d.id = slip.domain_id)))
    or (current_realm() = 'WORKER'
           and exists (select from worker w where w.firm_id = slip.firm_id and w.id = slip.worker_id))$$);

-- What was approved stays as it is. Only names still follow, and a client that is erased.
create function slip_is_locked() returns trigger language plpgsql as $$
begin
    if old.state = 'APPROVED'
       and (new.state, new.worker_id, new.starts_at, new.ends_at, new.pause, new.kilometres, new.comment, new.counted)
           is distinct from
           (old.state, old.worker_id, old.starts_at, old.ends_at, old.pause, old.kilometres, old.comment, old.counted) then
        raise exception 'an approved slip stays as it is' using errcode = 'check_violation', constraint = 'slip_locked';
    end if;
    return new;
end
$$;
create trigger slip_is_locked before update on slip for each row execute function slip_is_locked();

-- The history of a slip is read by whoever sees the slip, as that of a visit.
create policy slips on audit_entry as restrictive for select to parvis_app
    using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or kind <> 'slip'
        or exists (select from slip s where s.firm_id = audit_entry.firm_id and s.id = subject_id)));
