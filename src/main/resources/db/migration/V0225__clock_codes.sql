-- The picture at a client's place with which workers say that they are there. It is sealed, and not hashed alone, so that
-- it can be printed again; it opens nothing to whoever is not a worker of the firm.
create table clock_code (
    firm_id   uuid        not null default current_firm(),
    domain_id uuid        not null,
    key_hash  bytea       not null,
    sealed    bytea       not null,
    made_at   timestamptz not null,
    constraint clock_code_pk primary key (firm_id, domain_id),
    constraint clock_code_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade,
    constraint clock_code_key unique (firm_id, key_hash)
);
comment on column clock_code.key_hash is 'by which a scanned code is found';
comment on column clock_code.sealed is 'the code itself, sealed with the key of the installation';
call protect_in_domain('clock_code', $$current_realm() = 'STAFF'$$);

-- At whose place a worker stands who scanned this: no worker sees clients. A client who left has no place; at one who is
-- blocked visits go on.
create function clock_place(hash bytea) returns table (id uuid, code text, name text)
    language sql stable security definer set search_path = public as $$
    select d.id, d.code, d.name
      from clock_code k
      join domain d on d.firm_id = k.firm_id and d.id = k.domain_id and not d.closed
     where k.firm_id = current_firm() and current_realm() = 'WORKER' and k.key_hash = hash
$$;
alter function clock_place(bytea) owner to parvis_search;
revoke all on function clock_place(bytea) from public;
grant execute on function clock_place(bytea) to parvis_app;
