-- How a firm shows itself: its logo beside its colour, and what it says to its clients where they come in. The mark of
-- the logo changes with it, so that an address that carries it may be kept for ever.
alter table firm
    add column logo bytea constraint firm_logo_size check (length(logo) between 1 and 200000),
    add column logo_mark text generated always as (left(encode(sha256(logo), 'hex'), 16)) stored;

create table firm_text (
    firm_id uuid not null default current_firm() references firm,
    place   text not null constraint firm_text_place check (place in ('SIGN_IN', 'HOME')),
    fr      text not null constraint firm_text_fr_length check (length(fr) <= 2000),
    nl      text not null constraint firm_text_nl_length check (length(nl) <= 2000),
    en      text not null constraint firm_text_en_length check (length(en) <= 2000),
    constraint firm_text_pk primary key (firm_id, place)
);
comment on table firm_text is 'what a firm says at its portal, where people sign in and on the first page';
call protect('firm_text', $$current_realm() in ('STAFF', 'CLIENT')$$);

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
