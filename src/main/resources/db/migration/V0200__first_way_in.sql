alter table firm add column first_way text not null default 'PASSWORD'
    constraint firm_first_way check (first_way in ('PASSWORD', 'LINK'));
comment on column firm.first_way is 'with what people get into a portal that was generated and mailed to them';

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text, languages text[],
                   office_idle integer, office_longest integer, portal_idle integer, portal_longest integer,
                   team_idle integer, team_longest integer, factor_for text, first_way text, portals jsonb)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark, f.languages, f.office_idle, f.office_longest, f.portal_idle, f.portal_longest, f.team_idle,
           f.team_longest, f.factor_for, f.first_way, f.portals
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
