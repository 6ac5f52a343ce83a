-- Who holds the account of a firm with the operator: one of its administrators, and only one (requirement FIRM-35).

-- Employees are numbered: the number stands before the name where a firm names its primary administrator.
alter table account add column number integer;
alter table firm add column last_number integer not null default 0, add column primary_id uuid;
comment on column account.number is 'counts the employees of a firm, in the order in which they came';
comment on column firm.primary_id is 'the primary administrator; null only until the firm has an administrator';

-- Firms from before. The walls step aside for the owner while it looks at all of them.
alter table account no force row level security;
alter table firm no force row level security;
update account a set number = n.number
  from (select firm_id, id, row_number() over (partition by firm_id order by created_at, id) as number
          from account where realm = 'STAFF') n
 where a.firm_id = n.firm_id and a.id = n.id;
update firm f
   set last_number = (select coalesce(max(a.number), 0) from account a where a.firm_id = f.id),
       primary_id = (select a.id from account a
                      where a.firm_id = f.id and a.realm = 'STAFF' and a.role = 'PORTAL_ADMINISTRATOR'
                        and a.state <> 'DEACTIVATED'
                      order by a.state = 'ACTIVE' desc, a.number
                      limit 1);
alter table account force row level security;
alter table firm force row level security;

create unique index account_number_once on account (firm_id, number);
alter table account add constraint account_numbered check ((realm = 'STAFF') = (number is not null));
alter table firm add constraint firm_primary foreign key (id, primary_id) references account (firm_id, id);

create function account_numbered() returns trigger language plpgsql as $$
begin
    update firm set last_number = last_number + 1 where id = new.firm_id returning last_number into new.number;
    return new;
end
$$;
create trigger account_numbered before insert on account
    for each row when (new.realm = 'STAFF') execute function account_numbered();

-- The first administrator of a firm is its primary one, so that there is none without. Whoever is there stays it until
-- they hand it over.
create function account_first_administrator() returns trigger language plpgsql as $$
begin
    update firm set primary_id = new.id where id = new.firm_id and primary_id is null;
    return null;
end
$$;
create trigger account_first_administrator after insert or update of role, state on account
    for each row when (new.realm = 'STAFF' and new.role = 'PORTAL_ADMINISTRATOR' and new.state <> 'DEACTIVATED')
    execute function account_first_administrator();

-- Handed over to somebody who can take it. The firm's row is locked by the update itself; whoever takes an
-- administrator's role or access away locks it too, so that the two come one after the other.
create function firm_primary_fits() returns trigger language plpgsql as $$
begin
    if new.primary_id is null then
        raise exception 'a firm keeps a primary administrator'
            using errcode = 'check_violation', constraint = 'firm_primary_kept';
    end if;
    if not exists (select from account a
                    where a.firm_id = new.id and a.id = new.primary_id and a.realm = 'STAFF'
                      and a.role = 'PORTAL_ADMINISTRATOR'
                      and (a.state = 'ACTIVE' or old.primary_id is null and a.state = 'INVITED')) then
        raise exception 'the primary administrator is an administrator who can sign in'
            using errcode = 'check_violation', constraint = 'firm_primary_active';
    end if;
    return new;
end
$$;
create trigger firm_primary_fits before update of primary_id on firm
    for each row when (old.primary_id is distinct from new.primary_id) execute function firm_primary_fits();

create function account_primary_stays() returns trigger language plpgsql as $$
begin
    perform from firm where id = old.firm_id for no key update;
    if exists (select from firm where id = old.firm_id and primary_id = old.id) then
        raise exception 'the primary administrator stays one until they hand it over'
            using errcode = 'check_violation', constraint = 'account_primary_stays';
    end if;
    return null;
end
$$;
create trigger account_primary_stays after update of role, state on account
    for each row when (old.role = 'PORTAL_ADMINISTRATOR'
                       and (new.role <> 'PORTAL_ADMINISTRATOR'
                            or new.state = 'DEACTIVATED' and old.state <> 'DEACTIVATED'))
    execute function account_primary_stays();

-- At the door the primary administrator has a role of its own.
create or replace function door_stay(firm uuid, key bytea, door text, moment timestamptz, idle_from timestamptz,
                          begun_from timestamptz)
    returns table (stay_id uuid, account_id uuid, name text, language text, theme text, role text,
                   client_id uuid, client_name text, owner boolean, delegate boolean, blocked boolean, startup boolean,
                   by_realm text, by_account_id uuid, by_name text, by_role text)
    language sql stable security definer set search_path = public as $$
    select y.id, a.id, a.name, a.language, a.theme,
           case when a.id = f.primary_id then 'PRIMARY_ADMINISTRATOR' else a.role end,
           d.id, cl.name, d.owner_id = a.id, m.delegate, d.blocked, d.status = 'STARTUP',
           y.by_realm, b.id, b.name, b.role
      from stay y
      join account a on a.firm_id = y.firm_id and a.id = y.account_id
      join firm f on f.id = y.firm_id
      join account b on b.firm_id = y.by_firm_id and b.id = y.by_account_id
      join session s on s.firm_id = y.by_firm_id and s.id = y.by_session_id and s.account_id = y.by_account_id
      left join member m on m.firm_id = y.firm_id and m.account_id = y.account_id and m.domain_id = y.client_id
                        and m.active
      left join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
      left join client cl on cl.firm_id = d.firm_id and cl.id = d.id
     where y.firm_id = firm and y.token_hash = key and y.left_at is null and y.ends_at > moment
       and a.realm = door and a.state = 'ACTIVE' and b.state = 'ACTIVE'
       and s.seen_at > idle_from and s.created_at > begun_from
       and (y.client_id is null or d.id is not null)
$$;
