-- The firm's terms, version by version, each in the languages the firm writes. One without a number is a draft; one that
-- was published is never changed again.
create table terms_version (
    firm_id      uuid    not null default current_firm() references firm,
    id           uuid    not null,
    number       integer constraint terms_version_number check (number > 0),
    text_fr      text    not null default '' constraint terms_version_text_fr_length check (length(text_fr) <= 100000),
    text_nl      text    not null default '' constraint terms_version_text_nl_length check (length(text_nl) <= 100000),
    text_en      text    not null default '' constraint terms_version_text_en_length check (length(text_en) <= 100000),
    asks_again   boolean not null default false,
    published_at timestamptz,
    version      integer not null default 0,
    constraint terms_version_pk primary key (firm_id, id),
    constraint terms_version_published check ((number is null) = (published_at is null))
);
comment on column terms_version.asks_again is 'whether those who are clients already are asked to accept it';
create unique index terms_version_by_number on terms_version (firm_id, number);
create unique index terms_version_draft on terms_version (firm_id) where number is null;
call protect('terms_version',
    $$current_realm() = 'STAFF' or (current_realm() = 'CLIENT' and number is not null)$$);

create function terms_stay() returns trigger language plpgsql as $$
begin
    raise exception 'published terms are never changed' using errcode = 'check_violation', constraint = 'terms_stay';
end
$$;
-- After the act, so that the wall speaks first.
create trigger terms_stay after update or delete on terms_version
    for each row when (old.number is not null) execute function terms_stay();

-- Who accepted which version, when, from where and in which language: one row for each client the person stands for.
create table terms_consent (
    firm_id      uuid        not null default current_firm(),
    id           uuid        not null,
    domain_id    uuid        not null,
    account_id   uuid        not null,
    terms_id     uuid        not null,
    language     text        not null constraint terms_consent_language check (language in ('fr', 'nl', 'en')),
    address      text        not null constraint terms_consent_address_length check (length(address) <= 45),
    registering  boolean     not null,
    given_at     timestamptz not null,
    constraint terms_consent_pk primary key (firm_id, id),
    constraint terms_consent_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade,
    constraint terms_consent_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint terms_consent_terms foreign key (firm_id, terms_id) references terms_version
);
comment on column terms_consent.registering is 'whether it was given with the registration';
create index terms_consent_by_domain on terms_consent (firm_id, domain_id, given_at);
create index terms_consent_by_account on terms_consent (firm_id, account_id, terms_id);
create index terms_consent_by_terms on terms_consent (firm_id, terms_id);
call protect_in_domain('terms_consent', $$current_realm() = 'STAFF' or account_id = current_person()$$);
