-- What a firm says about changes of its planning; a firm without a row has every change count at once.
create table planning_rules (
    firm_id         uuid     not null default current_firm() references firm,
    client_approval boolean  not null,
    client_mails    boolean  not null,
    client_listed   boolean  not null,
    client_notice   smallint not null constraint planning_rules_client_notice check (client_notice between 0 and 720),
    worker_approval boolean  not null,
    worker_mails    boolean  not null,
    worker_listed   boolean  not null,
    worker_notice   smallint not null constraint planning_rules_worker_notice check (worker_notice between 0 and 720),
    planner_id      uuid,
    closed_until    date,
    clients_apart   boolean  not null,
    constraint planning_rules_pk primary key (firm_id),
    constraint planning_rules_planner foreign key (firm_id, planner_id) references account (firm_id, id)
        on delete set null (planner_id)
);
comment on column planning_rules.client_listed is 'whether what counted at once is listed until somebody read it';
comment on column planning_rules.worker_listed is 'whether what counted at once is listed until somebody read it';
comment on column planning_rules.client_notice is 'hours before a visit from which on a client changes it no more';
comment on column planning_rules.worker_notice is 'hours before a visit from which on a worker changes it no more';
comment on column planning_rules.planner_id is 'who is told of what concerns no domain with somebody responsible';
comment on column planning_rules.closed_until is 'what is planned up to this day, included, stays as it is';
comment on column planning_rules.clients_apart is 'whether no client has two visits at the same time';
call protect('planning_rules', $$current_realm() in ('STAFF', 'CLIENT', 'WORKER')$$);

-- No client has two visits at the same time, where the firm says so.
alter table visit
    add column apart boolean not null default false,
    add constraint visit_client_apart exclude using gist
        (firm_id with =, domain_id with =, tstzrange(starts_at, ends_at) with &&)
        where (apart and state = 'PLANNED')
        deferrable initially immediate;
comment on column visit.apart is 'whether it meets no other visit of its client; kept by the rules of the firm';

-- The rules of the firm, held until the transaction ends: what was closed meanwhile is seen.
create function planning_rules_of(firm uuid) returns planning_rules
    language plpgsql as $$
declare
    found planning_rules;
begin
    select r.* into found from planning_rules r where r.firm_id = firm for share;
    return found;
end
$$;

create function first_open_moment(rules planning_rules) returns timestamptz
    language sql stable as $$
    select (rules.closed_until + 1)::timestamp at time zone f.time_zone from firm f where f.id = rules.firm_id
$$;

create function refuse_closed() returns void language plpgsql as $$
begin
    raise exception 'the planning is closed then' using errcode = 'check_violation', constraint = 'planning_closed';
end
$$;

-- A visit of a closed day stays as it is, and none comes there. Only names still follow. Deleted are visits with their
-- client alone.
create function visit_keeps_rules() returns trigger language plpgsql as $$
declare
    rules planning_rules := planning_rules_of(new.firm_id);
    open  timestamptz;
begin
    if rules.firm_id is null then
        return new;
    end if;
    if tg_op = 'INSERT' or (new.starts_at, new.ends_at, new.state) is distinct from (old.starts_at, old.ends_at, old.state) then
        new.apart := rules.clients_apart;
    end if;
    open := first_open_moment(rules);
    if open is not null and (new.starts_at < open or (tg_op = 'UPDATE' and old.starts_at < open)) then
        perform refuse_closed();
    end if;
    return new;
end
$$;
create trigger visit_keeps_rules_when_planned before insert on visit for each row execute function visit_keeps_rules();
create trigger visit_keeps_rules before update on visit for each row
    when ((old.worker_id, old.service, old.starts_at, old.ends_at, old.place, old.notes, old.wish, old.state)
          is distinct from
          (new.worker_id, new.service, new.starts_at, new.ends_at, new.place, new.notes, new.wish, new.state))
    execute function visit_keeps_rules();

-- The closed days of an absence stay as they are; the others may change. A worker who is erased takes theirs along.
create function absence_keeps_closed() returns trigger language plpgsql as $$
declare
    rules  planning_rules;
    closed daterange;
    before daterange := 'empty';
    after  daterange := 'empty';
begin
    if tg_op = 'DELETE' and pg_trigger_depth() > 1 then
        return old;
    end if;
    rules := planning_rules_of(coalesce(new.firm_id, old.firm_id));
    closed := daterange(null, rules.closed_until, '[]');
    if tg_op <> 'INSERT' then
        before := daterange(old.first_day, old.last_day, '[]') * closed;
    end if;
    if tg_op <> 'DELETE' then
        after := daterange(new.first_day, new.last_day, '[]') * closed;
    end if;
    if rules.closed_until is not null
       and (before <> after or (tg_op = 'UPDATE' and not isempty(before) and new.kind <> old.kind)) then
        perform refuse_closed();
    end if;
    return coalesce(new, old);
end
$$;
create trigger absence_keeps_closed before insert or update or delete on worker_absence
    for each row execute function absence_keeps_closed();
