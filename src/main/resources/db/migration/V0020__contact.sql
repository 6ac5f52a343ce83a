-- The name of the employee who is responsible for the domain a portal user stands in: all that a client may read about
-- the staff of the firm. It takes no argument, so it tells nothing about any other domain.
create function contact_of_client() returns text language sql stable security definer set search_path = public as $$
    select a.name
      from domain d
      join account a on a.firm_id = d.firm_id and a.id = d.responsible_id
     where d.firm_id = current_firm() and d.id = current_client() and a.state = 'ACTIVE'
$$;
alter function contact_of_client() owner to parvis_search;
revoke all on function contact_of_client() from public;
grant execute on function contact_of_client() to parvis_app;
