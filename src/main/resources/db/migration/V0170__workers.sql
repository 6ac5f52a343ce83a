-- Somebody who does visits for the firm.
create table worker (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    number      text        not null constraint worker_number_form check (number ~ '^[0-9A-Z][0-9A-Z./-]{0,19}$'),
    nature      text        not null constraint worker_nature check (nature in
                            ('EMPLOYEE', 'TEMPORARY', 'CONTRACTOR', 'CANDIDATE', 'TRAINEE')),
    name        text        not null constraint worker_name_length check (length(name) between 1 and 200),
    email       text        not null default '' constraint worker_email_length check (length(email) <= 254),
    phone       text        not null default '' constraint worker_phone_length check (length(phone) <= 40),
    street      text        not null default '' constraint worker_street_length check (length(street) <= 200),
    postal_code text        not null default '' constraint worker_postal_code_length check (length(postal_code) <= 20),
    city        text        not null default '' constraint worker_city_length check (length(city) <= 100),
    region      text        not null default '' constraint worker_region_length check (length(region) <= 100),
    country     text        not null constraint worker_country check (country ~ '^[A-Z]{2}$'),
    language    text        not null constraint worker_language check (language in ('fr', 'nl', 'en')),
    languages   text[]      not null default '{}' constraint worker_languages_few check (cardinality(languages) <= 20),
    skills      text[]      not null default '{}' constraint worker_skills_few check (cardinality(skills) <= 30),
    sector      text        not null default '' constraint worker_sector_length check (length(sector) <= 80),
    remark      text        not null default '' constraint worker_remark_length check (length(remark) <= 10000),
    bank_masked text        not null default '',
    account_id  uuid,
    archived_at timestamptz,
    created_at  timestamptz not null,
    version     integer     not null default 0,
    searched    text        not null generated always as
                            (folded(name || ' ' || number || ' ' || email || ' ' || phone)) stored,
    constraint worker_pk primary key (firm_id, id),
    constraint worker_number_taken unique (firm_id, number),
    constraint worker_account_once unique (firm_id, account_id),
    constraint worker_account foreign key (firm_id, account_id) references account on delete set null (account_id),
    constraint worker_archived_is_out check (archived_at is null or account_id is null)
);
create index worker_by_name on worker (firm_id, name collate reader_order, id);
comment on column worker.language is 'in which the worker is written to; the others are those they speak with clients';
comment on column worker.bank_masked is 'the last signs of the account that is sealed in worker_bank';
comment on column worker.account_id is 'the way in at the worker portal; it goes and comes, the worker stays';
call protect('worker', $$current_realm() = 'STAFF' or (current_realm() = 'WORKER' and account_id = current_person())$$);

-- Kept apart and sealed, so that nothing that lists workers can ever read it.
create table worker_bank (
    firm_id   uuid        not null default current_firm(),
    worker_id uuid        not null,
    sealed    bytea       not null,
    set_at    timestamptz not null,
    constraint worker_bank_pk primary key (firm_id, worker_id),
    constraint worker_bank_worker foreign key (firm_id, worker_id) references worker on delete cascade
);
call protect('worker_bank', $$current_realm() = 'STAFF'$$);

-- The office sees with what its workers sign in.
create policy workers on account to parvis_app
    using (firm_id = current_firm() and current_realm() = 'STAFF' and realm = 'WORKER')
    with check (firm_id = current_firm());
