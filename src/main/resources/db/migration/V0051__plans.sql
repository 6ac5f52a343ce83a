-- The plan a firm is on: which features exist for it. An installation of one's own begins with all of them.
alter table firm add column plan text not null default 'CORPORATE'
    constraint firm_plan check (plan in ('STANDARD', 'ADVANCED', 'PREMIUM', 'CORPORATE'));

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, kind text, name text, country text, language text, time_zone text, colour text,
                   plan text)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.kind, f.name, f.country, f.language, f.time_zone, f.colour, f.plan
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;

-- Few clients have anything in the firm's own fields: how many do is counted here.
create index client_with_own_fields on client (firm_id, id) where own_fields <> '{}';
