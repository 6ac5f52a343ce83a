-- How far from the plan work may begin and end, and after how long an end was forgotten; a firm without a row has the
-- values of the program.
create table clock_rules (
    firm_id uuid     not null default current_firm() references firm,
    early   smallint not null constraint clock_rules_early check (early between 0 and 240),
    late    smallint not null constraint clock_rules_late check (late between 0 and 240),
    longest smallint not null constraint clock_rules_longest check (longest between 1 and 24),
    constraint clock_rules_pk primary key (firm_id)
);
comment on column clock_rules.early is 'so many minutes before the planned start or end are in order';
comment on column clock_rules.late is 'so many minutes after the planned start or end are in order';
comment on column clock_rules.longest is 'so many hours after the beginning the end was forgotten';
call protect('clock_rules', $$current_realm() in ('STAFF', 'WORKER')$$);

-- That a worker began somewhere, and ended. What is in order becomes a slip at once; what is not waits for the office. Like
-- a slip it stays when the client is erased, without what names the client.
create table clock_in (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    worker_id   uuid        not null,
    worker_name text        not null,
    domain_id   uuid,
    client_code text,
    client_name text,
    visit_id    uuid,
    began_at    timestamptz not null,
    ended_at    timestamptz,
    told_from   boolean     not null default false,
    told_until  boolean     not null default false,
    pause       smallint    not null default 0 constraint clock_in_pause check (pause between 0 and 480),
    kilometres  smallint    not null default 0 constraint clock_in_kilometres check (kilometres between 0 and 2000),
    comment     text        not null default '' constraint clock_in_comment_length check (length(comment) <= 2000),
    state       text        not null default 'OPEN'
        constraint clock_in_state check (state in ('OPEN', 'TAKEN', 'WAITING', 'ACCEPTED', 'DISMISSED')),
    doubts      text[]      not null default '{}',
    slip_id     uuid,
    word        text        not null default '' constraint clock_in_word_length check (length(word) <= 500),
    judged_by   text        not null default '',
    request_key uuid        not null,
    constraint clock_in_pk primary key (firm_id, id),
    -- Sent twice, kept once.
    constraint clock_in_sent unique (firm_id, worker_id, request_key),
    constraint clock_in_worker foreign key (firm_id, worker_id, worker_name)
        references worker (firm_id, id, name) on update cascade,
    constraint clock_in_client foreign key (firm_id, domain_id, client_code, client_name)
        references client (firm_id, id, code, name) on update cascade
        on delete set null (domain_id, client_code, client_name),
    constraint clock_in_visit foreign key (firm_id, visit_id) references visit (firm_id, id) on delete set null (visit_id),
    constraint clock_in_slip foreign key (firm_id, slip_id) references slip (firm_id, id) on delete set null (slip_id),
    constraint clock_in_order check (ended_at > began_at),
    constraint clock_in_open check (state <> 'OPEN' or ended_at is null),
    constraint clock_in_taken_in_order check (state <> 'TAKEN' or (ended_at is not null and doubts = '{}')),
    constraint clock_in_waiting check (state <> 'WAITING' or doubts <> '{}')
);
-- Nobody is at two places.
create unique index clock_in_once on clock_in (firm_id, worker_id) where state = 'OPEN';
create index clock_in_by_state on clock_in (firm_id, state, began_at, id) where state in ('OPEN', 'WAITING');
create index clock_in_by_time on clock_in (firm_id, began_at, id);
create index clock_in_by_worker on clock_in (firm_id, worker_id, began_at);
create index clock_in_by_client on clock_in (firm_id, domain_id);
create index clock_in_by_visit on clock_in (firm_id, visit_id);
create index clock_in_by_slip on clock_in (firm_id, slip_id);
comment on column clock_in.told_from is 'whether the worker told when they came, instead of scanning the code at that time';
comment on column clock_in.doubts is 'what was not in order when it ended; it stays when the office accepts it';
call protect('clock_in', $$
       (current_realm() = 'STAFF' and (domain_id is null
           or exists (select from domain d where d.firm_id = clock_in.firm_id and d.id = clock_in.domain_id)))
    or (current_realm() = 'WORKER'
           and exists (select from worker w where w.firm_id = clock_in.firm_id and w.id = clock_in.worker_id))$$);

-- Its history is read by whoever sees it, as that of a slip.
create policy clock_ins on audit_entry as restrictive for select to parvis_app
    using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or kind <> 'clock-in'
        or exists (select from clock_in c where c.firm_id = audit_entry.firm_id and c.id = subject_id)));

-- Between which times the code was scanned that a slip was made of, to the minute; null for what was typed.
alter table slip add column clocked_from timestamptz, add column clocked_until timestamptz;
comment on column slip.clocked_from is 'null where the beginning was not clocked';
comment on column slip.clocked_until is 'null where the end was not clocked';
