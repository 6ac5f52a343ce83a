-- To whom invoices are made out: a client has one or several, one of them the default.
create table payer (
    firm_id      uuid        not null default current_firm(),
    id           uuid        not null,
    client_id    uuid        not null,
    -- The client's own identity, which is not copied as long as it may still change: what is empty here is read there.
    own          boolean     not null default false,
    main         boolean     not null default false,
    kind         text        constraint payer_kind check (kind in ('INDIVIDUAL', 'COMPANY')),
    name         text        not null default '' constraint payer_name_length check (length(name) <= 200),
    street       text        not null default '' constraint payer_street_length check (length(street) <= 200),
    postal_code  text        not null default '' constraint payer_postal_code_length check (length(postal_code) <= 20),
    city         text        not null default '' constraint payer_city_length check (length(city) <= 100),
    region       text        not null default '' constraint payer_region_length check (length(region) <= 100),
    country      text        constraint payer_country check (country ~ '^[A-Z]{2}$'),
    vat_number   text        not null default ''
        constraint payer_vat_number check (vat_number = '' or vat_number ~ '^[A-Z]{2}[0-9A-Z+*]{2,18}$'),
    email        text        not null default '' constraint payer_email_length check (length(email) <= 254),
    peppol_id    text        not null default ''
        constraint payer_peppol_id check (peppol_id = '' or peppol_id ~ '^[0-9]{4}:[^ ]{1,50}$'),
    language     text        constraint payer_language check (language in ('fr', 'nl', 'en')),
    frozen_at    timestamptz,
    retired_at   timestamptz,
    successor_id uuid,
    created_at   timestamptz not null,
    version      integer     not null default 0,
    constraint payer_pk primary key (firm_id, id),
    constraint payer_client foreign key (firm_id, client_id) references client (firm_id, id) on delete cascade,
    constraint payer_successor foreign key (firm_id, successor_id) references payer (firm_id, id)
        on delete set null (successor_id),
    constraint payer_identity check (own or kind is not null and name <> '' and country is not null),
    constraint payer_frozen_is_copied check (frozen_at is null or not own),
    constraint payer_main_is_used check (retired_at is null or not main)
);
create index payer_by_client on payer (firm_id, client_id, id);
create unique index payer_one_main on payer (firm_id, client_id) where main;
create unique index payer_one_own on payer (firm_id, client_id) where own;
create index payer_by_successor on payer (firm_id, successor_id) where successor_id is not null;
comment on column payer.frozen_at is 'when the first document was issued to it: from then on its identity stays as it is';
comment on column payer.retired_at is 'since when no new document is made out to it';
comment on column payer.successor_id is 'the corrected identity that took its place';

-- The law keeps to whom a document was issued. So the cascade from the client stops here, and a client with such a payer
-- cannot be erased.
create function payer_frozen() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and (new.kind, new.name, new.street, new.postal_code, new.city, new.region, new.country,
                             new.vat_number, new.client_id, new.frozen_at)
                            is not distinct from
                            (old.kind, old.name, old.street, old.postal_code, old.city, old.region, old.country,
                             old.vat_number, old.client_id, old.frozen_at) then
        return new;
    end if;
    raise exception 'a document was issued to this payer'
        using errcode = 'check_violation', constraint = 'payer_frozen';
end
$$;
create trigger payer_frozen before update or delete on payer
    for each row when (old.frozen_at is not null) execute function payer_frozen();

-- A client's first payer is itself. Once for a statement, so that an import by the thousand pays for it once.
create function client_pays_itself() returns trigger language plpgsql as $$
begin
    insert into payer (firm_id, id, client_id, own, main, created_at)
    select firm_id, id, id, true, true, created_at from made;
    return null;
end
$$;
create trigger client_pays_itself after insert on client
    referencing new table as made for each statement execute function client_pays_itself();

-- Row-level security binds the table's owner, so it steps aside for this one statement.
alter table client no force row level security;
insert into payer (firm_id, id, client_id, own, main, created_at)
select firm_id, id, id, true, true, created_at from client;
alter table client force row level security;

call protect('payer', $$current_realm() in ('STAFF', 'CLIENT')
    and exists (select from domain d where d.firm_id = payer.firm_id and d.id = payer.client_id)$$);
