-- Nobody but the primary administrator touches a delegated one (requirement FIRM-37). A delegate's name and identifier
-- follow the portal, and so does whether they may come in: whoever changed those there, at the office or by a program,
-- would rename them, shut them out, or come in as them. What clients decide among themselves at the portal stays theirs.
create function may_touch_delegate(firm uuid, whose uuid) returns boolean
    language sql stable security definer set search_path = public as $$
    select coalesce(current_person() is null and current_realm() = 'SYSTEM', false)
        or coalesce(current_person() = whose, false)
        or exists (select from firm f where f.id = $1 and f.primary_id = current_person())
        or not exists (select from firm_delegate g
                         join account o on o.firm_id = g.firm_id and o.id = g.account_id
                        where g.firm_id = $1 and g.member_id = whose and o.state <> 'DEACTIVATED')
$$;
alter function may_touch_delegate(uuid, uuid) owner to parvis_search;
revoke all on function may_touch_delegate(uuid, uuid) from public;
grant execute on function may_touch_delegate(uuid, uuid) to parvis_app;

create procedure refuse_to_touch_delegate(firm uuid, whose uuid) language plpgsql as $$
begin
    if not may_touch_delegate(firm, whose) then
        raise exception 'only the primary administrator touches administrators'
            using errcode = 'check_violation', constraint = 'delegate_untouched';
    end if;
end
$$;

create function delegate_keeps_sign_in() returns trigger language plpgsql as $$
begin
    call refuse_to_touch_delegate(old.firm_id, old.id);
    return new;
end
$$;
create trigger delegate_keeps_sign_in before update of identifier, email, name, state on account
    for each row when (old.realm = 'CLIENT'
                       and ((old.identifier, old.email, old.name) is distinct from (new.identifier, new.email, new.name)
                            or new.state = 'DEACTIVATED' and old.state <> 'DEACTIVATED'))
    execute function delegate_keeps_sign_in();

create function delegate_keeps_standing() returns trigger language plpgsql as $$
begin
    if current_realm() <> 'CLIENT' then
        call refuse_to_touch_delegate(old.firm_id, old.account_id);
    end if;
    return new;
end
$$;
create trigger delegate_keeps_standing before update of active, delegate on member
    for each row when (old.active and old.delegate and not (new.active and new.delegate))
    execute function delegate_keeps_standing();

create function delegate_keeps_domain() returns trigger language plpgsql as $$
begin
    if current_realm() <> 'CLIENT' then
        call refuse_to_touch_delegate(old.firm_id, old.owner_id);
    end if;
    return new;
end
$$;
create trigger delegate_keeps_domain before update of owner_id on domain
    for each row when (old.owner_id <> new.owner_id) execute function delegate_keeps_domain();
