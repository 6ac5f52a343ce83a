-- A firm keeps an administrator who can sign in. The firm's row is locked first, so that two administrators who demote
-- each other at the same moment come one after the other, and the second is refused; the lock leaves foreign keys alone.
create function firm_keeps_administrator() returns trigger language plpgsql as $$
begin
    perform from firm where id = old.firm_id for no key update;
    if not exists (select from account
                    where firm_id = old.firm_id and realm = 'STAFF'
                      and role = 'PORTAL_ADMINISTRATOR' and state = 'ACTIVE') then
        raise exception 'a firm keeps an active administrator'
            using errcode = 'check_violation', constraint = 'account_last_administrator';
    end if;
    return null;
end
$$;
create trigger account_last_administrator after update of role, state or delete on account
    for each row when (old.role = 'PORTAL_ADMINISTRATOR' and old.state = 'ACTIVE')
    execute function firm_keeps_administrator();
