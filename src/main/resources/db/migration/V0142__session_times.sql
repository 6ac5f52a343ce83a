-- How long sessions last at each door, in minutes: without a sign of life, and at most. 0: as long as the installation
-- lets them, which no firm goes beyond.
alter table firm
    add column office_idle integer not null default 0 constraint firm_office_idle check (office_idle >= 0),
    add column office_longest integer not null default 0 constraint firm_office_longest check (office_longest >= 0),
    add column portal_idle integer not null default 0 constraint firm_portal_idle check (portal_idle >= 0),
    add column portal_longest integer not null default 0 constraint firm_portal_longest check (portal_longest >= 0),
    add column team_idle integer not null default 0 constraint firm_team_idle check (team_idle >= 0),
    add column team_longest integer not null default 0 constraint firm_team_longest check (team_longest >= 0);

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text, languages text[],
                   office_idle integer, office_longest integer, portal_idle integer, portal_longest integer,
                   team_idle integer, team_longest integer)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark, f.languages, f.office_idle, f.office_longest, f.portal_idle, f.portal_longest, f.team_idle,
           f.team_longest
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
