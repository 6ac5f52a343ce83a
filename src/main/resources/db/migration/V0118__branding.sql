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
