-- When a worker is away: whole days, both ends included.
create table worker_absence (
    firm_id   uuid not null default current_firm(),
    id        uuid not null,
    worker_id uuid not null,
    first_day date not null,
    last_day  date not null,
    kind      text not null constraint worker_absence_kind check (kind in ('LEAVE', 'SICK', 'TRAINING', 'OTHER')),
    note      text not null default '' constraint worker_absence_note_length check (length(note) <= 500),
    constraint worker_absence_pk primary key (firm_id, id),
    constraint worker_absence_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint worker_absence_order check (last_day >= first_day),
    constraint worker_absence_overlap exclude using gist
        (firm_id with =, worker_id with =, daterange(first_day, last_day, '[]') with &&)
);
create index worker_absence_by_worker on worker_absence (firm_id, worker_id, first_day);
call protect('worker_absence', $$current_realm() = 'STAFF'
    or (current_realm() = 'WORKER'
        and exists (select from worker w where w.firm_id = worker_absence.firm_id and w.id = worker_absence.worker_id))$$);

-- When a worker can be sent somewhere, week after week. Whoever has none can be sent at any time.
create table availability (
    firm_id   uuid     not null default current_firm(),
    id        uuid     not null,
    worker_id uuid     not null,
    weekday   smallint not null constraint availability_weekday check (weekday between 1 and 7),
    starts    time     not null,
    ends      time     not null,
    constraint availability_pk primary key (firm_id, id),
    constraint availability_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint availability_order check (ends > starts),
    constraint availability_overlap exclude using gist
        (firm_id with =, worker_id with =, weekday with =,
         numrange(extract(epoch from starts), extract(epoch from ends)) with &&)
);
create index availability_by_worker on availability (firm_id, worker_id, weekday);
call protect('availability', $$current_realm() = 'STAFF'
    or (current_realm() = 'WORKER'
        and exists (select from worker w where w.firm_id = availability.firm_id and w.id = availability.worker_id))$$);
