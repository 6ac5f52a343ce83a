-- Modules are parts of the program that the operator deploys firm by firm, whatever the plan (requirement FIRM-46). An
-- installation of one's own begins with all of them. The chat waits besides for the firm to turn it on.
alter table firm
    add column modules text[] not null default '{CHAT}' constraint firm_modules check (modules <@ '{CHAT}'),
    add column chat boolean not null default false;
comment on column firm.chat is 'whether the firm turned it on; it counts only while the module is deployed';

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
