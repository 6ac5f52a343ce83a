-- By which provider a code reaches a telephone. A number is tried by the gateways whose pattern it fits, in the order of
-- their priority, the lowest first.
create table phone_gateway (
    firm_id        uuid    not null default current_firm() references firm,
    id             uuid    not null,
    name           text    not null constraint phone_gateway_name_length check (length(name) between 1 and 60),
    kind           text    not null constraint phone_gateway_kind check (kind in ('HTTP', 'TWILIO', 'OUTBOX')),
    pattern        text    not null constraint phone_gateway_pattern check (pattern ~ '^[0-9*, ]{1,200}$'),
    priority       integer not null constraint phone_gateway_priority check (priority between 0 and 1000),
    resend_seconds integer not null constraint phone_gateway_resend check (resend_seconds between 15 and 3600),
    valid_minutes  integer not null constraint phone_gateway_valid check (valid_minutes between 1 and 60),
    attempts       integer not null constraint phone_gateway_attempts check (attempts between 1 and 10),
    active         boolean not null default true,
    address        text    not null default '' constraint phone_gateway_address_length check (length(address) <= 1000),
    body           text    not null default '' constraint phone_gateway_body_length check (length(body) <= 2000),
    header         text    not null default '' constraint phone_gateway_header check (header ~ '^[A-Za-z0-9-]{0,60}$'),
    account        text    not null default '' constraint phone_gateway_account_length check (length(account) <= 100),
    sender         text    not null default '' constraint phone_gateway_sender_length check (length(sender) <= 40),
    secret         bytea,
    version        integer not null default 0,
    constraint phone_gateway_pk primary key (firm_id, id)
);
create unique index phone_gateway_name_taken on phone_gateway (firm_id, lower(name));
create index phone_gateway_by_priority on phone_gateway (firm_id, priority, id);
-- Clients read it too: their code is sent by it.
call protect('phone_gateway', $$current_realm() in ('STAFF', 'CLIENT')$$);
comment on column phone_gateway.secret is 'sealed with the installation''s key';

-- Whether the firm asks its clients to verify a number.
create table phone_asking (
    firm_id uuid    not null default current_firm() constraint phone_asking_pk primary key references firm,
    asked   boolean not null
);
call protect('phone_asking', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- A number that is being verified: one at a time for each client. A number verified before is asked first.
create table phone_check (
    firm_id       uuid        not null default current_firm(),
    domain_id     uuid        not null,
    number        text        not null constraint phone_check_number check (number ~ '^\+[1-9][0-9]{5,14}$'),
    former        text        not null constraint phone_check_former check (former = '' or former ~ '^\+[1-9][0-9]{5,14}$'),
    step          text        not null constraint phone_check_step check (step in ('FORMER', 'NEW')),
    code_hash     bytea       not null,
    gateway_id    uuid,
    attempts_left integer     not null constraint phone_check_attempts check (attempts_left between 0 and 10),
    resend_at     timestamptz not null,
    expires_at    timestamptz not null,
    constraint phone_check_pk primary key (firm_id, domain_id),
    constraint phone_check_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint phone_check_gateway foreign key (firm_id, gateway_id) references phone_gateway
        on delete set null (gateway_id),
    constraint phone_check_former_first check (step = 'NEW' or former <> '')
);
create index phone_check_by_gateway on phone_check (firm_id, gateway_id);
call protect_in_domain('phone_check');

-- Every code that was handed to a provider, without the code.
create table phone_text (
    firm_id   uuid        not null default current_firm(),
    id        uuid        not null,
    domain_id uuid        not null,
    number    text        not null,
    gateway   text        not null,
    taken     boolean     not null,
    reason    text        not null default '',
    sent_at   timestamptz not null,
    constraint phone_text_pk primary key (firm_id, id),
    constraint phone_text_domain foreign key (firm_id, domain_id) references domain on delete cascade
);
create index phone_text_by_domain on phone_text (firm_id, domain_id, sent_at desc);
create index phone_text_by_number on phone_text (firm_id, number, sent_at desc);
call protect_in_domain('phone_text');
