-- The name and the address with which a client's owner signs in stand in the client's row: when they change, so does its
-- version, or a program that asks whether anything is new would hear no.
create or replace function client_follows_owner() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update client c set login = a.identifier, email = a.email,
                        version = c.version + case when tg_op = 'UPDATE' then 1 else 0 end
      from account a
     where a.firm_id = new.firm_id and a.id = new.owner_id and c.firm_id = new.firm_id and c.id = new.id
       and (c.login, c.email) is distinct from (a.identifier, a.email);
    return null;
end
$$;
create or replace function client_follows_account() returns trigger
    language plpgsql security definer set search_path = public as $$
begin
    update client c set login = new.identifier, email = new.email, version = c.version + 1
      from domain d
     where d.firm_id = new.firm_id and d.owner_id = new.id and c.firm_id = d.firm_id and c.id = d.id;
    return null;
end
$$;
grant update (version) on client to parvis_search;
