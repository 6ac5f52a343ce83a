-- Files that people send. Their contents lie outside the database, apart for each firm, under their SHA-256; a row says
-- whose a file is and what it is called. One content may have many rows: none of them is shared by two clients.
create table file (
    firm_id   uuid        not null default current_firm() references firm,
    id        uuid        not null,
    domain_id uuid,
    internal  boolean     not null,
    name      text        not null constraint file_name_length check (length(name) between 1 and 200),
    type      text        not null constraint file_type_length check (length(type) between 1 and 200),
    size      bigint      not null constraint file_size check (size >= 0),
    hash      text        not null constraint file_hash check (hash ~ '^[0-9a-f]{64}$'),
    kept_at   timestamptz not null,
    constraint file_pk primary key (firm_id, id),
    constraint file_domain foreign key (firm_id, domain_id) references domain on delete cascade
);
comment on column file.domain_id is 'the client whose file it is; none: the firm''s own';
comment on column file.internal is 'whether only employees may see it';
create index file_by_domain on file (firm_id, domain_id);
create index file_by_hash on file (firm_id, hash);
create index file_by_age on file (firm_id, kept_at);
call protect('file', $$case when domain_id is null then current_realm() = 'STAFF'
    else (current_realm() = 'STAFF' or current_realm() = 'CLIENT' and not internal)
         and exists (select from domain d where d.firm_id = file.firm_id and d.id = file.domain_id) end$$);

-- The files kept before a moment that no foreign key points at. It asks the catalogue which tables can, so that no
-- feature can forget to say so. It sees no more than whoever calls it.
create function unused_files(before timestamptz) returns setof uuid language plpgsql stable as $$
declare
    query text := 'select f.id from file f where f.kept_at < $1';
    tie   record;
begin
    for tie in select c.conrelid::regclass as pointing, a.attname as pointing_column
                 from pg_constraint c
                 join pg_attribute k on k.attrelid = c.confrelid and k.attname = 'id'
                 join pg_attribute a on a.attrelid = c.conrelid
                                    and a.attnum = c.conkey[array_position(c.confkey, k.attnum)]
                where c.contype = 'f' and c.confrelid = 'file'::regclass
    loop
        query := query || format(' and not exists (select from %s p where p.firm_id = f.firm_id and p.%I = f.id)',
                                 tie.pointing, tie.pointing_column);
    end loop;
    return query execute query using before;
end
$$;
