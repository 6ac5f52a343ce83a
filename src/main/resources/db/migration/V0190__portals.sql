-- Portals, as the firm sets them up (requirements PORT-16 to PORT-26). A design is worked on at leisure; published, it
-- becomes an edition, and the last edition is in force. Its menu stands with the firm besides, where every request reads it.
create table portal_design (
    firm_id  uuid    not null default current_firm() references firm,
    audience text    not null constraint portal_design_audience check (audience in ('CLIENT', 'WORKER')),
    design   jsonb   not null,
    version  integer not null default 0,
    constraint portal_design_pk primary key (firm_id, audience)
);
comment on table portal_design is 'how a portal shall look once it is published';
call protect('portal_design', $$current_realm() = 'STAFF'$$);

create table portal_edition (
    firm_id      uuid        not null default current_firm() references firm,
    audience     text        not null constraint portal_edition_audience check (audience in ('CLIENT', 'WORKER')),
    number       integer     not null constraint portal_edition_number check (number > 0),
    design       jsonb       not null,
    published_at timestamptz not null,
    published_by text        not null,
    constraint portal_edition_pk primary key (firm_id, audience, number)
);
comment on table portal_edition is 'what was published at a portal; the last one is in force';
call protect('portal_edition', $$current_realm() in ('STAFF', audience)$$);

-- Configured portals come with plan Premium and above (PORT-01) and are modules besides (PORT-02). An installation of
-- one's own begins with them.
alter table firm
    add column portals jsonb not null default '{}',
    alter column modules set default '{CHAT,CLIENT_PORTAL,WORKER_PORTAL}',
    drop constraint firm_modules,
    add constraint firm_modules check (modules <@ '{CHAT,CLIENT_PORTAL,WORKER_PORTAL}');
comment on column firm.portals is 'the menus in force at its portals';
update firm set modules = modules || '{CLIENT_PORTAL,WORKER_PORTAL}';

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text, languages text[],
                   office_idle integer, office_longest integer, portal_idle integer, portal_longest integer,
                   team_idle integer, team_longest integer, factor_for text, portals jsonb)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark, f.languages, f.office_idle, f.office_longest, f.portal_idle, f.portal_longest, f.team_idle,
           f.team_longest, f.factor_for, f.portals
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
