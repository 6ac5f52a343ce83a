-- In which languages a firm speaks with its clients and workers: all that there are, until it says otherwise. That of new
-- clients is among them.
alter table firm
    add column languages text[] not null default '{fr,nl,en}'
        constraint firm_languages check (languages <@ '{fr,nl,en}' and cardinality(languages) > 0),
    add constraint firm_language_offered check (language = any (languages));

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text, languages text[])
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark, f.languages
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
