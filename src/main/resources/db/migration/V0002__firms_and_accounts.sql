-- A firm is a tenant. The operator keeps its own people in a firm of the kind OPERATOR.
create table firm (
    id                uuid        not null constraint firm_pk primary key,
    slug              text        not null constraint firm_slug_taken unique
                                  constraint firm_slug_form check (slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
    kind              text        not null default 'FIRM'
                                  constraint firm_kind check (kind in ('FIRM', 'OPERATOR')),
    name              text        not null constraint firm_name_length check (length(name) between 1 and 200),
    country           text        not null constraint firm_country check (country ~ '^[A-Z]{2}$'),
    language          text        not null constraint firm_language check (language in ('fr', 'nl', 'en')),
    time_zone         text        not null,
    colour            text        not null default '#1d5f6e' constraint firm_colour check (colour ~ '^#[0-9a-f]{6}$'),
    hides_figures     boolean     not null default false,
    created_at        timestamptz not null
);
create unique index firm_one_operator on firm (kind) where kind = 'OPERATOR';
comment on column firm.hides_figures is 'whether a client sees no figures until its domain is active (decision D2)';
alter table firm enable row level security;
alter table firm force row level security;
create policy wall on firm to parvis_app
    using (id = current_firm() or current_realm() = 'PLATFORM')
    with check (id = current_firm() or current_realm() = 'PLATFORM');
create policy door on firm to parvis_search using (true);
grant select, insert, update on firm to parvis_app;
grant select on firm to parvis_search;

-- Someone who signs in: at one door (realm) of one firm.
create table account (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    realm      text        not null constraint account_realm check (realm in ('STAFF', 'CLIENT', 'WORKER', 'OPERATOR')),
    identifier text        not null constraint account_identifier_length check (length(identifier) between 1 and 254),
    email      text        not null constraint account_email_length check (length(email) between 3 and 254),
    name       text        not null constraint account_name_length check (length(name) between 1 and 200),
    language   text        not null constraint account_language check (language in ('fr', 'nl', 'en')),
    theme      text        not null default 'auto' constraint account_theme check (theme in ('auto', 'light', 'dark')),
    state      text        not null default 'INVITED'
                           constraint account_state check (state in ('INVITED', 'ACTIVE', 'DEACTIVATED')),
    role       text        not null constraint account_role check (role in
                           ('PORTAL_ADMINISTRATOR', 'BACK_OFFICE', 'CONTROLLER', 'DATA_ENTRY', 'GUEST',
                            'MEMBER', 'WORKER', 'OPERATOR', 'SUPPORT')),
    created_at timestamptz not null,
    version    integer     not null default 0,
    -- Behind a wall an index serves plain columns only: what is looked up in small letters is kept in small letters.
    identifier_key text    not null generated always as (lower(identifier)) stored,
    email_key  text        not null generated always as (lower(email)) stored,
    constraint account_pk primary key (firm_id, id),
    constraint account_names unique (firm_id, id, name)
);
create unique index account_identifier_taken on account (firm_id, realm, identifier_key);
create index account_by_email on account (firm_id, realm, email_key);
create index account_by_name on account (firm_id, realm, name collate reader_order, id);

-- Kept apart from the account, so that nothing that lists people can ever read a hash.
create table credential (
    firm_id     uuid        not null default current_firm(),
    account_id  uuid        not null,
    hash        text        not null,
    must_change boolean     not null default false,
    changed_at  timestamptz not null,
    constraint credential_pk primary key (firm_id, account_id),
    constraint credential_account foreign key (firm_id, account_id) references account on delete cascade
);
call protect('credential', 'account_id = current_person()');

-- A signed-in browser. The token itself is only in the browser's cookie: here stands its SHA-256.
create table session (
    firm_id    uuid        not null default current_firm(),
    id         uuid        not null,
    token_hash bytea       not null constraint session_token_taken unique,
    account_id uuid        not null,
    client_id  uuid,
    device     text        not null,
    address    text        not null,
    created_at timestamptz not null,
    seen_at    timestamptz not null,
    constraint session_pk primary key (firm_id, id),
    constraint session_account foreign key (firm_id, account_id) references account on delete cascade
);
create index session_by_account on session (firm_id, account_id, seen_at desc);
comment on column session.client_id is 'the domain a portal user chose in the switcher; the client an employee narrowed all lists to';
call protect('session', 'account_id = current_person()');

-- A link that was mailed: invitation, reset, first operator. Hashed like a session, used once.
create table mailed_link (
    firm_id    uuid        not null default current_firm(),
    token_hash bytea       not null,
    account_id uuid        not null,
    purpose    text        not null constraint mailed_link_purpose check (purpose in ('INVITATION', 'RESET')),
    expires_at timestamptz not null,
    used_at    timestamptz,
    constraint mailed_link_pk primary key (firm_id, token_hash),
    constraint mailed_link_account foreign key (firm_id, account_id) references account on delete cascade
);
create index mailed_link_by_account on mailed_link (firm_id, account_id);
call protect('mailed_link', 'false');

-- Failed sign-ins by identifier, whether such an account exists or not: both answer alike.
create table guess (
    firm_id      uuid        not null default current_firm() references firm,
    realm        text        not null,
    identifier   text        not null,
    failures     integer     not null,
    next_try_at  timestamptz not null,
    hour_from    timestamptz not null,
    hour_guesses integer     not null,
    constraint guess_pk primary key (firm_id, realm, identifier)
);
call protect('guess', 'false');
