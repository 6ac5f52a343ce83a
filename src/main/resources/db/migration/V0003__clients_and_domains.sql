-- A client of a firm. Its domain has the same id: one client, one domain.
create table client (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    code       text        not null constraint client_code_length check (length(code) between 1 and 20),
    kind       text        not null constraint client_kind check (kind in ('INDIVIDUAL', 'COMPANY')),
    name       text        not null constraint client_name_length check (length(name) between 1 and 200),
    language   text        not null constraint client_language check (language in ('fr', 'nl', 'en')),
    country    text        not null constraint client_country check (country ~ '^[A-Z]{2}$'),
    created_at timestamptz not null,
    version    integer     not null default 0,
    constraint client_pk primary key (firm_id, id),
    constraint client_code_taken unique (firm_id, code),
    constraint client_names unique (firm_id, id, code, name)
);
create index client_by_name on client (firm_id, name collate reader_order, id);
call protect('client', $$current_realm() in ('STAFF', 'SUPPORT') or id = current_client()$$);

-- The last code handed out. Codes are drawn in small blocks, so that creations do not wait for each other; a client code
-- may have gaps.
create table client_code (
    firm_id uuid   not null constraint client_code_pk primary key references firm,
    last    bigint not null
);
call protect('client_code', $$current_realm() = 'STAFF'$$);

-- The protected space of a client.
create table domain (
    firm_id             uuid        not null default current_firm(),
    id                  uuid        not null,
    -- Copies, so that the list of domains reads one table in the order of names. The database fills them
    -- (domain_names) and keeps them equal to what they copy (the foreign keys with cascade).
    code                text        not null,
    name                text        not null,
    owner_name          text        not null,
    -- What a fragment is looked for in: folding every name anew at each search costs more than the search.
    folded_name         text        not null generated always as (folded(name)) stored,
    status              text        not null default 'STARTUP'
                                    constraint domain_status check (status in ('STARTUP', 'ACTIVE')),
    access              text        not null default 'ALL_EMPLOYEES' constraint domain_access check (access in
                                    ('ALL_EMPLOYEES', 'FUNCTIONS', 'FUNCTIONS_AND_SUPPORT')),
    blocked             boolean     not null default false,
    owner_id            uuid        not null,
    responsible_id      uuid,
    backup_id           uuid,
    controller_id       uuid,
    account_manager_id  uuid,
    agreement_signed_on date,
    last_activity_at    timestamptz not null,
    activated_at        timestamptz,
    created_at          timestamptz not null,
    version             integer     not null default 0,
    constraint domain_pk primary key (firm_id, id),
    constraint domain_client foreign key (firm_id, id, code, name)
        references client (firm_id, id, code, name) on update cascade on delete cascade,
    constraint domain_owner_account foreign key (firm_id, owner_id, owner_name)
        references account (firm_id, id, name) on update cascade,
    constraint domain_responsible foreign key (firm_id, responsible_id) references account,
    constraint domain_backup foreign key (firm_id, backup_id) references account,
    constraint domain_controller foreign key (firm_id, controller_id) references account,
    constraint domain_account_manager foreign key (firm_id, account_manager_id) references account,
    constraint domain_activated check ((status = 'ACTIVE') = (activated_at is not null))
);
create index domain_by_name on domain (firm_id, name collate reader_order, id) include (folded_name);
create index domain_by_fragment on domain using gin (firm_id, folded_name gin_trgm_ops);
create index domain_by_owner on domain (firm_id, owner_id);
create index domain_by_responsible on domain (firm_id, responsible_id, id);
create index domain_by_backup on domain (firm_id, backup_id, id);
create index domain_by_controller on domain (firm_id, controller_id, id);
create index domain_by_account_manager on domain (firm_id, account_manager_id, id);
create index domain_by_status on domain (firm_id, status, id);

create function domain_names() returns trigger language plpgsql security definer set search_path = public as $$
begin
    select c.code, c.name into new.code, new.name from client c where c.firm_id = new.firm_id and c.id = new.id;
    select a.name into new.owner_name from account a where a.firm_id = new.firm_id and a.id = new.owner_id;
    return new;
end
$$;
create trigger domain_names before insert or update of owner_id on domain
    for each row execute function domain_names();

-- Break-glass: an administrator opened a shielded domain for a while, and said why.
create table domain_opening (
    firm_id   uuid        not null default current_firm(),
    id        uuid        not null,
    domain_id uuid        not null,
    person_id uuid        not null,
    reason    text        not null constraint domain_opening_reason_length check (length(reason) between 1 and 500),
    opened_at timestamptz not null,
    ends_at   timestamptz not null constraint domain_opening_ends check (ends_at > opened_at),
    constraint domain_opening_pk primary key (firm_id, id),
    constraint domain_opening_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint domain_opening_person foreign key (firm_id, person_id) references account
);
create index domain_opening_by_person on domain_opening (firm_id, person_id, domain_id, ends_at);
call protect('domain_opening', $$current_realm() = 'STAFF'$$);

-- The shield (decision D23, DOM-22 to DOM-27). Functions stand in the row itself, so the common case reads no other.
call protect('domain', $$
       (current_realm() = 'STAFF'
           and (access = 'ALL_EMPLOYEES'
                or current_person() in (responsible_id, backup_id, controller_id, account_manager_id)
                or exists (select from domain_opening o
                            where o.firm_id = domain.firm_id and o.person_id = current_person()
                              and o.domain_id = domain.id and o.ends_at > current_moment())))
    or (current_realm() = 'CLIENT' and id = current_client())
    or (current_realm() = 'SUPPORT' and access = 'FUNCTIONS_AND_SUPPORT')$$);

-- Walls a table whose rows live in a domain: seen by whoever sees the domain, whose own wall applies inside.
create procedure protect_in_domain(walled regclass, also text default 'true') language plpgsql as $$
begin
    call protect(walled, format(
        '(%s) and exists (select from domain d where d.firm_id = %s.firm_id and d.id = %s.domain_id)',
        also, walled, walled));
end
$$;

-- A user of a client: exactly one of them is the owner, which the domain itself names.
create table member (
    firm_id    uuid        not null default current_firm(),
    domain_id  uuid        not null,
    account_id uuid        not null,
    delegate   boolean     not null default false,
    active     boolean     not null default true,
    joined_at  timestamptz not null,
    constraint member_pk primary key (firm_id, domain_id, account_id),
    constraint member_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade,
    constraint member_account foreign key (firm_id, account_id) references account
);
create index member_by_account on member (firm_id, account_id, domain_id);
call protect_in_domain('member');

-- The owner is a member of this very domain; both may be written in one transaction.
alter table domain add constraint domain_owner foreign key (firm_id, id, owner_id)
    references member (firm_id, domain_id, account_id) deferrable initially deferred;

-- An owner cannot be made inactive: the owner is always one of the active members (decision D4).
-- The rows are looked at as they are when the transaction ends, each by its primary key.
create function owner_is_active() returns trigger language plpgsql security definer set search_path = public as $$
declare
    wanted uuid := (to_jsonb(new) ->> case tg_table_name when 'domain' then 'id' else 'domain_id' end)::uuid;
    holder uuid;
begin
    select d.owner_id into holder from domain d where d.firm_id = new.firm_id and d.id = wanted;
    if exists (select from member m
                where m.firm_id = new.firm_id and m.domain_id = wanted
                  and m.account_id = holder and not m.active) then
        raise exception 'the owner must be an active member'
            using errcode = 'check_violation', constraint = 'domain_owner_active';
    end if;
    return null;
end
$$;
create constraint trigger domain_owner_active after insert or update of owner_id on domain
    deferrable initially deferred for each row execute function owner_is_active();
create constraint trigger domain_owner_active after update of active on member
    deferrable initially deferred for each row when (not new.active) execute function owner_is_active();

-- Who may see an account: oneself; an employee sees colleagues and the members of domains in sight; a member sees the
-- members of the domain it stands in; the operator's people see each other.
call protect('account', $$id = current_person()
    or (current_realm() = 'STAFF' and realm = 'STAFF')
    or (current_realm() = 'SUPPORT' and realm = 'STAFF')
    or (current_realm() = 'OPERATOR' and realm = 'OPERATOR')
    or exists (select from member m where m.firm_id = account.firm_id and m.account_id = account.id)$$);

create table domain_message (
    firm_id    uuid        not null default current_firm(),
    id         uuid        not null,
    domain_id  uuid        not null,
    text       text        not null constraint domain_message_length check (length(text) between 1 and 4000),
    author_id  uuid        not null,
    written_at timestamptz not null,
    version    integer     not null default 0,
    constraint domain_message_pk primary key (firm_id, id),
    constraint domain_message_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint domain_message_author foreign key (firm_id, author_id) references account
);
create index domain_message_by_domain on domain_message (firm_id, domain_id, id);
create index domain_message_by_author on domain_message (firm_id, author_id);
call protect_in_domain('domain_message', $$current_realm() in ('STAFF', 'SUPPORT')$$);

create table domain_comment (
    firm_id    uuid        not null default current_firm(),
    id         uuid        not null,
    domain_id  uuid        not null,
    text       text        not null constraint domain_comment_length check (length(text) between 1 and 10000),
    author_id  uuid        not null,
    written_at timestamptz not null,
    version    integer     not null default 0,
    constraint domain_comment_pk primary key (firm_id, id),
    constraint domain_comment_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint domain_comment_author foreign key (firm_id, author_id) references account
);
create index domain_comment_by_domain on domain_comment (firm_id, domain_id, id);
create index domain_comment_by_author on domain_comment (firm_id, author_id);
call protect_in_domain('domain_comment', $$current_realm() in ('STAFF', 'SUPPORT')$$);

-- When an employee is away: routing will send work to the backup meanwhile.
create table absence (
    firm_id    uuid not null default current_firm(),
    id         uuid not null,
    account_id uuid not null,
    first_day  date not null,
    last_day   date not null,
    constraint absence_pk primary key (firm_id, id),
    constraint absence_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint absence_order check (last_day >= first_day),
    constraint absence_overlap exclude using gist
        (firm_id with =, account_id with =, daterange(first_day, last_day, '[]') with &&)
);
call protect('absence', $$current_realm() = 'STAFF'$$);
