-- Where people register by themselves: the firm's own portal page, and one for each of its projects.
create table registration_desk (
    firm_id         uuid    not null default current_firm() references firm,
    id              uuid    not null,
    project_id      uuid,
    open            boolean not null default false,
    asked           text[]  not null default '{}' constraint registration_desk_asked
                            check (asked <@ array['COMPANY', 'VAT_NUMBER', 'PHONE', 'ADDRESS', 'COUNTRY']),
    fields          uuid[]  not null default '{}',
    languages       text[]  not null constraint registration_desk_languages
                            check (cardinality(languages) > 0 and languages <@ array['fr', 'nl', 'en']),
    into_project_id uuid,
    group_id        uuid,
    approval        boolean not null default false,
    notified_id     uuid,
    intro_fr        text    not null default '' constraint registration_desk_intro_fr_length check (length(intro_fr) <= 2000),
    intro_nl        text    not null default '' constraint registration_desk_intro_nl_length check (length(intro_nl) <= 2000),
    intro_en        text    not null default '' constraint registration_desk_intro_en_length check (length(intro_en) <= 2000),
    secret          bytea   not null,
    version         integer not null default 1,
    constraint registration_desk_pk primary key (firm_id, id),
    constraint registration_desk_project foreign key (firm_id, project_id) references project on delete cascade,
    constraint registration_desk_into_project foreign key (firm_id, into_project_id) references project
        on delete set null (into_project_id),
    constraint registration_desk_group foreign key (firm_id, group_id) references client_group
        on delete set null (group_id),
    constraint registration_desk_notified foreign key (firm_id, notified_id) references account
        on delete set null (notified_id)
);
comment on column registration_desk.fields is 'the fields of the firm''s own that are asked; one that is gone is passed over';
comment on column registration_desk.secret is 'signs the stamp of the form';
create unique index registration_desk_place on registration_desk (firm_id, project_id) nulls not distinct;
create index registration_desk_by_into_project on registration_desk (firm_id, into_project_id);
create index registration_desk_by_group on registration_desk (firm_id, group_id);
create index registration_desk_by_notified on registration_desk (firm_id, notified_id);
call protect('registration_desk', $$current_realm() = 'STAFF'$$);

-- Somebody who wants to become a client. Nothing of it can be used before the mailed link is followed, and what is not
-- confirmed in time is deleted. The id becomes the client's.
create table registration (
    firm_id        uuid        not null default current_firm() references firm,
    id             uuid        not null,
    desk_id        uuid,
    state          text        not null constraint registration_state check (state in ('UNCONFIRMED', 'KNOWN', 'WAITING')),
    email          text        not null constraint registration_email_length check (length(email) between 3 and 254),
    login          text        not null constraint registration_login_length check (length(login) between 1 and 254),
    password_hash  text        not null,
    applicant      jsonb       not null,
    terms_id       uuid        not null,
    terms_language text        not null constraint registration_terms_language check (terms_language in ('fr', 'nl', 'en')),
    address        text        not null constraint registration_address_length check (length(address) <= 45),
    token_hash     bytea       not null,
    tries          integer     not null default 0,
    asked_at       timestamptz not null,
    expires_at     timestamptz not null,
    email_key      text        not null generated always as (lower(email)) stored,
    login_key      text        not null generated always as (lower(login)) stored,
    constraint registration_pk primary key (firm_id, id),
    constraint registration_desk foreign key (firm_id, desk_id) references registration_desk on delete set null (desk_id),
    constraint registration_terms foreign key (firm_id, terms_id) references terms_version
);
comment on column registration.state is 'KNOWN: the address has a sign-in already, which only a mail to it may say';
create unique index registration_by_email on registration (firm_id, email_key);
create unique index registration_login_taken on registration (firm_id, login_key);
create unique index registration_by_token on registration (firm_id, token_hash);
create index registration_by_time on registration (firm_id, asked_at, id);
create index registration_by_expiry on registration (firm_id, expires_at);
create index registration_by_desk on registration (firm_id, desk_id);
create index registration_by_terms on registration (firm_id, terms_id);
call protect('registration', $$current_realm() = 'STAFF'$$);

-- Stamps of public forms that were sent: each is good for one.
create table used_stamp (
    firm_id uuid        not null default current_firm() references firm,
    nonce   text        not null constraint used_stamp_nonce_length check (length(nonce) between 1 and 40),
    used_at timestamptz not null,
    constraint used_stamp_pk primary key (firm_id, nonce)
);
create index used_stamp_by_time on used_stamp (firm_id, used_at);
call protect('used_stamp', 'false');
