-- What visits were before each change, so that it can be taken back. Kept by the database itself: nothing that changes a
-- visit can forget it. What one transaction changed has the same `change`, and is taken back together.
create table visit_past (
    firm_id   uuid        not null default current_firm(),
    visit_id  uuid        not null,
    version   integer     not null,
    change    uuid        not null,
    worker_id uuid,
    service   text        not null,
    starts_at timestamptz not null,
    ends_at   timestamptz not null,
    place     text        not null,
    notes     text        not null,
    state     text        not null,
    detached  boolean     not null,
    constraint visit_past_pk primary key (firm_id, visit_id, version),
    constraint visit_past_visit foreign key (firm_id, visit_id) references visit (firm_id, id) on delete cascade
);
create index visit_past_by_change on visit_past (firm_id, change);
call protect('visit_past', $$current_realm() = 'STAFF'
    and exists (select from visit v where v.firm_id = visit_past.firm_id and v.id = visit_past.visit_id)$$);

create table visit_series_past (
    firm_id   uuid    not null default current_firm(),
    series_id uuid    not null,
    change    uuid    not null,
    worker_id uuid,
    service   text    not null,
    starts    time    not null,
    ends      time    not null,
    overnight boolean not null,
    place     text    not null,
    notes     text    not null,
    ended_on  date,
    constraint visit_series_past_pk primary key (firm_id, series_id, change),
    constraint visit_series_past_series foreign key (firm_id, series_id)
        references visit_series (firm_id, id) on delete cascade
);
create index visit_series_past_by_change on visit_series_past (firm_id, change);
call protect('visit_series_past', $$current_realm() = 'STAFF'
    and exists (select from visit_series s where s.firm_id = visit_series_past.firm_id and s.id = series_id)$$);

create function current_change() returns uuid language plpgsql as $$
declare
    change text := nullif(current_setting('parvis.change', true), '');
begin
    if change is null then
        change := gen_random_uuid();
        perform set_config('parvis.change', change, true);
    end if;
    return change;
end
$$;

create function keep_visit_past() returns trigger language plpgsql as $$
begin
    insert into visit_past (firm_id, visit_id, version, change, worker_id, service, starts_at, ends_at, place, notes, state,
                            detached)
    values (old.firm_id, old.id, old.version, current_change(), old.worker_id, old.service, old.starts_at, old.ends_at,
            old.place, old.notes, old.state, old.detached);
    return null;
end
$$;
create trigger keep_visit_past after update on visit
    for each row when (old.version <> new.version) execute function keep_visit_past();

create function keep_visit_series_past() returns trigger language plpgsql as $$
begin
    insert into visit_series_past (firm_id, series_id, change, worker_id, service, starts, ends, overnight, place, notes,
                                   ended_on)
    values (old.firm_id, old.id, current_change(), old.worker_id, old.service, old.starts, old.ends, old.overnight,
            old.place, old.notes, old.ended_on)
    on conflict on constraint visit_series_past_pk do nothing;
    return null;
end
$$;
create trigger keep_visit_series_past
    after update of worker_id, service, starts, ends, overnight, place, notes, ended_on on visit_series
    for each row execute function keep_visit_series_past();
