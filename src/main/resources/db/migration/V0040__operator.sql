-- The installation keeps somebody who can run it. The operator's own firm is locked first, so that two operators who shut
-- each other out at the same moment come one after the other, and the second is refused.
create function installation_keeps_operator() returns trigger language plpgsql as $$
begin
    perform from firm where id = old.firm_id for no key update;
    if not exists (select from account
                    where firm_id = old.firm_id and realm = 'OPERATOR' and role = 'OPERATOR' and state = 'ACTIVE') then
        raise exception 'an installation keeps an active operator'
            using errcode = 'check_violation', constraint = 'account_last_operator';
    end if;
    return null;
end
$$;
create trigger account_last_operator after update of role, state or delete on account
    for each row when (old.role = 'OPERATOR' and old.state = 'ACTIVE')
    execute function installation_keeps_operator();

-- The domains that a firm opened to the platform's support.
create index domain_for_support on domain (firm_id, id) where access = 'FUNCTIONS_AND_SUPPORT';

-- Support sees a client only where it sees the domain: a firm's other clients are none of its business.
alter policy wall on client using (firm_id = current_firm()
    and (current_realm() in ('SYSTEM', 'STAFF')
         or id = current_client()
         or (current_realm() = 'SUPPORT'
             and exists (select from domain d where d.firm_id = client.firm_id and d.id = client.id))));
