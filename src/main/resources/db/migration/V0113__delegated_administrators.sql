-- Administrators whom the primary one delegates among the owners of the firm's clients and their delegates (decision D18).
-- Such a person comes into the back office with an account of their own there, under the identifier of the portal.
alter table account drop constraint account_role;
alter table account add constraint account_role check (role in
    ('PORTAL_ADMINISTRATOR', 'DELEGATED_ADMINISTRATOR', 'BACK_OFFICE', 'CONTROLLER', 'DATA_ENTRY', 'GUEST',
     'MEMBER', 'WORKER', 'OPERATOR', 'SUPPORT', 'API_KEY'));

create table firm_delegate (
    firm_id    uuid        not null default current_firm(),
    account_id uuid        not null,
    member_id  uuid        not null,
    named_at   timestamptz not null,
    constraint firm_delegate_pk primary key (firm_id, account_id),
    constraint firm_delegate_once unique (firm_id, member_id),
    constraint firm_delegate_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint firm_delegate_member foreign key (firm_id, member_id) references account on delete cascade
);
comment on column firm_delegate.account_id is 'with which they come into the back office; revoked: it is deactivated';
comment on column firm_delegate.member_id is 'with which they come into the portal';
call protect('firm_delegate', $$current_realm() = 'STAFF'$$);

-- Whether the person behind such an account still is what they were chosen for, whatever domain it is that makes them so.
create function delegate_stands(firm uuid, account uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select exists (
        select from firm_delegate g
          join account o on o.firm_id = g.firm_id and o.id = g.member_id and o.state = 'ACTIVE'
          join member m on m.firm_id = g.firm_id and m.account_id = g.member_id and m.active
          join domain d on d.firm_id = m.firm_id and d.id = m.domain_id and not d.closed
         where g.firm_id = firm and g.account_id = account and (m.delegate or d.owner_id = g.member_id))
$$;

-- One person, one name and one identifier. A member who changes them at the portal does not see the other account.
create function delegate_follows_member() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update account a set identifier = new.identifier, email = new.email, name = new.name
      from firm_delegate g
     where g.firm_id = new.firm_id and g.member_id = new.id and a.firm_id = g.firm_id and a.id = g.account_id;
    return null;
end
$$;
create trigger delegate_follows_member after update of identifier, email, name on account
    for each row when (new.realm = 'CLIENT'
                       and (old.identifier, old.email, old.name) is distinct from (new.identifier, new.email, new.name))
    execute function delegate_follows_member();

-- Whoever is erased as a client's user is nobody at the back office either. What they did there stays done.
create function delegate_goes_with_member() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update account set state = 'DEACTIVATED', name = '–', identifier = id::text, email = id || '@erased.invalid', phone = ''
     where firm_id = old.firm_id and id = old.account_id;
    return null;
end
$$;
create trigger delegate_goes_with_member after delete on firm_delegate
    for each row execute function delegate_goes_with_member();

do $$
declare f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p
              where p.proname in ('delegate_stands', 'delegate_follows_member', 'delegate_goes_with_member') loop
        execute format('alter function %s owner to parvis_search', f);
        execute format('revoke all on function %s from public', f);
    end loop;
end
$$;
grant execute on function delegate_stands(uuid, uuid) to parvis_app;
grant update (state, name, identifier, email, phone) on account to parvis_search;
