-- Keys with which programs come in. A key acts as an account of its own kind, so that whatever names who wrote or did
-- something can name a key; no door lets such an account in, and no list of people shows it.
alter table account drop constraint account_realm, drop constraint account_role;
alter table account
    add constraint account_realm check (realm in ('STAFF', 'CLIENT', 'WORKER', 'OPERATOR', 'KEY')),
    add constraint account_role check (role in
        ('PORTAL_ADMINISTRATOR', 'BACK_OFFICE', 'CONTROLLER', 'DATA_ENTRY', 'GUEST',
         'MEMBER', 'WORKER', 'OPERATOR', 'SUPPORT', 'API_KEY'));

create table api_key (
    firm_id      uuid        not null default current_firm(),
    id           uuid        not null,
    name         text        not null constraint api_key_name_length check (length(name) between 1 and 100),
    key_hash     bytea       not null constraint api_key_hash_once unique,
    ending       text        not null constraint api_key_ending check (length(ending) = 4),
    scopes       text[]      not null constraint api_key_scopes check (cardinality(scopes) > 0),
    shielded     boolean     not null default false,
    made_by      text        not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz,
    constraint api_key_pk primary key (firm_id, id),
    constraint api_key_account foreign key (firm_id, id) references account
);
comment on column api_key.key_hash is 'SHA-256 of 256 random bits: what cannot be guessed needs no slow hash';
comment on column api_key.ending is 'the last signs of the key, by which people tell keys apart';
comment on column api_key.shielded is 'whether it sees shielded domains too';
create index api_key_by_age on api_key (firm_id, created_at, id);
call protect('api_key', $$current_realm() = 'STAFF'$$);

-- What a request with an Idempotency-Key was answered, so that the same request sent again acts once.
create table api_answer (
    firm_id      uuid        not null default current_firm(),
    key_id       uuid        not null,
    request_key  text        not null constraint api_answer_request_key check (length(request_key) between 1 and 255),
    request_hash bytea       not null,
    begun_at     timestamptz not null,
    status       integer,
    location     text        not null default '',
    tag          text        not null default '',
    type         text        not null default '',
    body         bytea,
    constraint api_answer_pk primary key (firm_id, key_id, request_key),
    constraint api_answer_key foreign key (firm_id, key_id) references api_key on delete cascade
);
comment on column api_answer.status is 'null while the first request is being answered';
create index api_answer_by_age on api_answer (firm_id, begun_at);
call protect('api_answer', $$current_realm() = 'STAFF' and key_id = current_person()$$);

-- The key behind a hash, before anybody is known. What was revoked or has expired opens nothing from that moment on.
create function door_key(hash bytea, at_moment timestamptz)
    returns table (firm text, id uuid, name text, scopes text[], shielded boolean, last_used_at timestamptz)
    language sql stable security definer set search_path = public as $$
    select f.slug, k.id, k.name, k.scopes, k.shielded, k.last_used_at
      from api_key k
      join firm f on f.id = k.firm_id
     where k.key_hash = hash and k.revoked_at is null and (k.expires_at is null or k.expires_at > at_moment)
$$;
alter function door_key(bytea, timestamptz) owner to parvis_search;
revoke all on function door_key(bytea, timestamptz) from public;
grant execute on function door_key(bytea, timestamptz) to parvis_app;
