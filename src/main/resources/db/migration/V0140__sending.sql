-- From which addresses a firm's mails come: each counts once whoever reads it has used the link mailed there.
create table sending_address (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    address     text        not null constraint sending_address_length check (length(address) between 3 and 254),
    address_key text        not null generated always as (lower(address)) stored,
    standard    boolean     not null default false,
    verified_at timestamptz,
    usable_key  text        generated always as (case when verified_at is not null then lower(address) end) stored,
    created_at  timestamptz not null,
    constraint sending_address_pk primary key (firm_id, id),
    constraint sending_address_taken unique (firm_id, address_key),
    constraint sending_address_usable unique (firm_id, usable_key),
    constraint sending_address_standard check (verified_at is not null or not standard)
);
create unique index sending_address_one_standard on sending_address (firm_id) where standard;
comment on column sending_address.standard is 'whether mails come from it where nothing else is said';
call protect('sending_address', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- The links that were mailed; the newest voids the one before.
create table sending_address_link (
    firm_id    uuid        not null default current_firm(),
    address_id uuid        not null,
    token_hash bytea       not null,
    asked_at   timestamptz not null,
    expires_at timestamptz not null,
    constraint sending_address_link_pk primary key (firm_id, address_id),
    constraint sending_address_link_of foreign key (firm_id, address_id) references sending_address on delete cascade
);
create unique index sending_address_link_once on sending_address_link (firm_id, token_hash);
call protect('sending_address_link', 'false');

create table sending (
    firm_id      uuid    not null default current_firm() constraint sending_pk primary key references firm,
    signature_fr text    not null default '' constraint sending_signature_fr_length check (length(signature_fr) <= 1000),
    signature_nl text    not null default '' constraint sending_signature_nl_length check (length(signature_nl) <= 1000),
    signature_en text    not null default '' constraint sending_signature_en_length check (length(signature_en) <= 1000),
    own_server   boolean not null default false,
    version      integer not null default 0
);
comment on column sending.own_server is 'whether there is a mail_server, which only the program itself sees';
call protect('sending', $$current_realm() in ('STAFF', 'CLIENT')$$);

create table mail_server (
    firm_id    uuid    not null default current_firm() constraint mail_server_pk primary key references firm,
    host       text    not null constraint mail_server_host_length check (length(host) between 1 and 253),
    port       integer not null constraint mail_server_port check (port between 1 and 65535),
    encryption text    not null constraint mail_server_encryption check (encryption in ('TLS', 'STARTTLS', 'NONE')),
    username   text    not null constraint mail_server_username_length check (length(username) <= 254),
    password   bytea,
    falls_back boolean not null
);
comment on column mail_server.password is 'sealed with the key of the installation';
call protect('mail_server', 'false');

alter table mail
    add column from_address text not null default '' constraint mail_from_address_length check (length(from_address) <= 254),
    add column own_server boolean not null default false;
create index mail_own_due on mail (firm_id, due_at) where state = 'QUEUED' and own_server;

-- A brand writes from one of these addresses too. What was typed before is kept, to be verified. The walls step aside
-- for the owner while it looks at all firms.
alter table project add column sender_key text generated always as (nullif(lower(sender), '')) stored;
alter table project no force row level security;
alter table sending_address no force row level security;
insert into sending_address (firm_id, id, address, created_at)
select distinct on (firm_id, lower(sender)) firm_id, gen_random_uuid(), sender, created_at
  from project where length(sender) >= 3
 order by firm_id, lower(sender), created_at;
update project set sender = '' where sender <> '';
alter table project force row level security;
alter table sending_address force row level security;
alter table project add constraint project_sender_verified
    foreign key (firm_id, sender_key) references sending_address (firm_id, usable_key);
create index project_by_sender on project (firm_id, sender_key);
