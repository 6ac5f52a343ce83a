-- What a firm knows of its clients, and what it sorts them by.

-- A brand of the firm.
create table project (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    name       text        not null constraint project_name_length check (length(name) between 1 and 100),
    colour     text        not null default '#1d5f6e' constraint project_colour check (colour ~ '^#[0-9a-f]{6}$'),
    currency   text        not null default 'EUR' constraint project_currency check (currency ~ '^[A-Z]{3}$'),
    sender     text        not null default '' constraint project_sender_length check (length(sender) <= 254),
    site       text        not null default '' constraint project_site_length check (length(site) <= 500),
    logo       bytea       constraint project_logo_size check (length(logo) <= 200000),
    logo_type  text        constraint project_logo_type check (logo_type in ('image/png', 'image/jpeg', 'image/webp')),
    created_at timestamptz not null,
    version    integer     not null default 0,
    constraint project_pk primary key (firm_id, id),
    constraint project_logo check ((logo is null) = (logo_type is null))
);
create unique index project_name_taken on project (firm_id, lower(name));
call protect('project', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- Clients that are treated alike.
create table client_group (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    name        text        not null constraint client_group_name_length check (length(name) between 1 and 100),
    segment     text        not null default '' constraint client_group_segment_length check (length(segment) <= 100),
    may_suspend boolean     not null default true,
    created_at  timestamptz not null,
    version     integer     not null default 0,
    constraint client_group_pk primary key (firm_id, id)
);
comment on column client_group.segment is 'the mailing segment these clients belong to; empty: none';
comment on column client_group.may_suspend is 'whether their services may be suspended when they do not pay';
create unique index client_group_name_taken on client_group (firm_id, lower(name));
call protect('client_group', $$current_realm() = 'STAFF'$$);

-- What the firm may think of a client.
create table attitude (
    firm_id  uuid    not null default current_firm() references firm,
    id       uuid    not null,
    name     text    not null constraint attitude_name_length check (length(name) between 1 and 60),
    icon     text    not null constraint attitude_icon_length check (length(icon) between 1 and 40),
    tone     text    not null constraint attitude_tone check (tone in ('NEUTRAL', 'GOOD', 'CAUTION', 'BAD', 'INFO')),
    place    integer not null default 0,
    version  integer not null default 0,
    constraint attitude_pk primary key (firm_id, id)
);
create unique index attitude_name_taken on attitude (firm_id, lower(name));
call protect('attitude', $$current_realm() = 'STAFF'$$);

-- A field of the firm's own on each client. What stands in it is kept with the client, under the field's id.
create table client_field (
    firm_id uuid    not null default current_firm() references firm,
    id      uuid    not null,
    name    text    not null constraint client_field_name_length check (length(name) between 1 and 60),
    kind    text    not null constraint client_field_kind check (kind in ('TEXT', 'NUMBER', 'DATE', 'CHOICE')),
    choices text[]  not null default '{}',
    place   integer not null default 0,
    version integer not null default 0,
    constraint client_field_pk primary key (firm_id, id),
    constraint client_field_choices check ((kind = 'CHOICE') = (cardinality(choices) > 0))
);
create unique index client_field_name_taken on client_field (firm_id, lower(name));
call protect('client_field', $$current_realm() = 'STAFF'$$);

alter table client
    add column contact_name text not null default ''
        constraint client_contact_name_length check (length(contact_name) <= 100),
    add column phone text not null default '' constraint client_phone check (phone = '' or phone ~ '^\+[1-9][0-9]{5,14}$'),
    add column verified_phone text not null default ''
        constraint client_verified_phone check (verified_phone = '' or verified_phone ~ '^\+[1-9][0-9]{5,14}$'),
    add column vat_number text not null default ''
        constraint client_vat_number check (vat_number = '' or vat_number ~ '^[A-Z]{2}[0-9A-Z+*]{2,18}$'),
    add column street text not null default '' constraint client_street_length check (length(street) <= 200),
    add column postal_code text not null default '' constraint client_postal_code_length check (length(postal_code) <= 20),
    add column city text not null default '' constraint client_city_length check (length(city) <= 100),
    add column region text not null default '' constraint client_region_length check (length(region) <= 100),
    add column project_id uuid,
    add column group_id uuid,
    add column own_fields jsonb not null default '{}',
    add column registered_from text not null default ''
        constraint client_registered_from_length check (length(registered_from) <= 45),
    add column archived_at timestamptz,
    -- Copies of the owner's sign-in, so that a list and a search read one table. Kept equal by triggers below.
    add column login text not null default '',
    add column email text not null default '',
    add column owner_state text not null default 'INVITED',
    add column email_key text not null generated always as (lower(email)) stored,
    add column search text not null generated always as (folded(
        code || e'\n' || name || e'\n' || contact_name || e'\n' || login || e'\n' || email || e'\n' || phone || e'\n'
        || vat_number || e'\n' || jsonb_path_query_array(own_fields, '$.*')::text)) stored,
    add constraint client_project foreign key (firm_id, project_id) references project,
    add constraint client_group_of foreign key (firm_id, group_id) references client_group;
comment on column client.phone is 'E.164: the country''s prefix, digits only';
comment on column client.vat_number is 'the country''s prefix and the number, without spaces or points';
comment on column client.registered_from is 'the address on the internet from which the client registered';

create index client_by_registration on client (firm_id, created_at, id);
create index client_by_login on client (firm_id, login, id);
create index client_by_project on client (firm_id, project_id, id);
create index client_by_group on client (firm_id, group_id, id);
create index client_by_email on client (firm_id, email_key) where email_key <> '';
drop index client_by_name;
create index client_by_name on client (firm_id, name collate reader_order, id) include (search);
create index client_by_phone on client (firm_id, phone) where phone <> '';
create index client_by_vat_number on client (firm_id, vat_number) where vat_number <> '';
create index client_by_search on client using gin (firm_id, search gin_trgm_ops);

create function client_follows_owner() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update client c set login = a.identifier, email = a.email, owner_state = a.state
      from account a
     where a.firm_id = new.firm_id and a.id = new.owner_id and c.firm_id = new.firm_id and c.id = new.id
       and (c.login, c.email, c.owner_state) is distinct from (a.identifier, a.email, a.state);
    return null;
end
$$;
create trigger client_follows_owner after insert or update of owner_id on domain
    for each row execute function client_follows_owner();

create function client_follows_account() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update client c set login = new.identifier, email = new.email, owner_state = new.state
      from domain d
     where d.firm_id = new.firm_id and d.owner_id = new.id and c.firm_id = d.firm_id and c.id = d.id;
    return null;
end
$$;
create trigger client_follows_account after update of identifier, email, state on account
    for each row when (old.realm = 'CLIENT'
        and (old.identifier, old.email, old.state) is distinct from (new.identifier, new.email, new.state))
    execute function client_follows_account();

-- What the firm thinks of a client: kept apart, so that no client can ever read it.
create table client_standing (
    firm_id     uuid not null default current_firm(),
    client_id   uuid not null,
    attitude_id uuid,
    remark      text not null default '' constraint client_standing_remark_length check (length(remark) <= 10000),
    constraint client_standing_pk primary key (firm_id, client_id),
    constraint client_standing_client foreign key (firm_id, client_id) references client on delete cascade,
    constraint client_standing_attitude foreign key (firm_id, attitude_id) references attitude
);
create index client_standing_by_attitude on client_standing (firm_id, attitude_id, client_id);
call protect('client_standing', $$current_realm() = 'STAFF'
    and exists (select from domain d where d.firm_id = client_standing.firm_id and d.id = client_standing.client_id)$$);

-- The words by which clients are known, each once or a few times: two who write the same new word at the same moment both do. No unique
-- index makes them wait for each other. What no client holds any more is swept out by the program.
create table client_word (
    firm_id uuid not null default current_firm(),
    word    text not null,
    constraint client_word_firm foreign key (firm_id) references firm
);
create index client_word_by_word on client_word (firm_id, word);
create index client_word_by_likeness on client_word using gin (firm_id, word gin_trgm_ops);
call protect('client_word', 'false');

create function words_of(search text) returns setof text language sql immutable strict parallel safe as $$
    select found[1] from regexp_matches(search, '[a-z]{3,}', 'g') found
$$;

create function client_words() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into client_word (firm_id, word)
    select distinct f.firm_id, said.word
      from fresh f cross join words_of(f.search) as said (word)
     where not exists (select from client_word w where w.firm_id = f.firm_id and w.word = said.word);
    return null;
end
$$;
create function client_words_changed() returns trigger language plpgsql security definer set search_path = public as $$
begin
    insert into client_word (firm_id, word)
    select distinct new.firm_id, said.word
      from words_of(new.search) as said (word)
     where not exists (select from client_word w where w.firm_id = new.firm_id and w.word = said.word);
    return null;
end
$$;
create trigger client_words after insert on client referencing new table as fresh
    for each statement execute function client_words();
create trigger client_words_changed after update on client
    for each row when (old.search <> new.search)
    execute function client_words_changed();

do $$
declare f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p
              where p.proname in ('client_words', 'client_words_changed', 'client_follows_owner',
                                  'client_follows_account') loop
        execute format('alter function %s owner to parvis_search', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to parvis_app', f);
    end loop;
end
$$;
grant update (login, email, owner_state) on client to parvis_search;
grant insert on client_word to parvis_search;
