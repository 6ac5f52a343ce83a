-- A list of clients that came as a file: how it is read, and how far it is.
create table client_import (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    author_id   uuid        not null,
    file_name   text        not null constraint client_import_file_name_length check (length(file_name) between 1 and 200),
    kind        text        not null constraint client_import_kind check (kind in ('CSV', 'XLSX')),
    charset     text        not null,
    separator   text        not null constraint client_import_separator_length check (length(separator) = 1),
    headings    text[]      not null default '{}',
    columns     text[]      not null default '{}',
    settings    jsonb       not null default '{}',
    state       text        not null constraint client_import_state check (state in
                            ('NEW', 'CHECKING', 'CHECKED', 'RUNNING', 'PAUSED', 'DONE', 'STOPPED', 'UNDOING', 'UNDONE')),
    lines       integer     not null default 0,
    last_line   integer     not null default 0,
    created     integer     not null default 0,
    updated     integer     not null default 0,
    unchanged   integer     not null default 0,
    skipped     integer     not null default 0,
    failed      integer     not null default 0,
    undone      integer     not null default 0,
    created_at  timestamptz not null,
    ended_at    timestamptz,
    constraint client_import_pk primary key (firm_id, id),
    constraint client_import_author foreign key (firm_id, author_id) references account
);
comment on column client_import.columns is 'what each column of the file means; empty where nothing is taken';
comment on column client_import.last_line is 'the line of the file up to which it is done: where it goes on';
create index client_import_by_author on client_import (firm_id, author_id);
create index client_import_going on client_import (firm_id, id) where state in ('CHECKING', 'RUNNING', 'UNDOING');
call protect('client_import', $$current_realm() = 'STAFF'$$);

-- The file itself, in pieces. It holds personal data, so it goes as soon as the import is over.
create table client_import_piece (
    firm_id   uuid    not null default current_firm(),
    import_id uuid    not null,
    number    integer not null,
    content   bytea   not null,
    constraint client_import_piece_pk primary key (firm_id, import_id, number),
    constraint client_import_piece_import foreign key (firm_id, import_id) references client_import on delete cascade
);
call protect('client_import_piece', $$current_realm() = 'STAFF'$$);

-- What is to be said about a line: why it failed or was left out, or what to look at.
create table client_import_note (
    firm_id   uuid    not null default current_firm(),
    import_id uuid    not null,
    line      integer not null,
    number    integer not null,
    weight    text    not null constraint client_import_note_weight check (weight in ('FAILED', 'SKIPPED', 'NOTED')),
    heading   text    not null,
    key       text    not null,
    arguments jsonb   not null,
    constraint client_import_note_pk primary key (firm_id, import_id, line, number),
    constraint client_import_note_import foreign key (firm_id, import_id) references client_import on delete cascade
);
create index client_import_note_by_weight on client_import_note (firm_id, import_id, weight, line, number);
call protect('client_import_note', $$current_realm() = 'STAFF'$$);

-- What the import did to a client: enough to take it back. It goes with the client.
create table client_import_line (
    firm_id        uuid    not null default current_firm(),
    import_id      uuid    not null,
    line           integer not null,
    client_id      uuid    not null,
    before         jsonb,
    version        integer not null,
    domain_version integer not null,
    account_id     uuid,
    kept           boolean not null default false,
    constraint client_import_line_pk primary key (firm_id, import_id, line),
    constraint client_import_line_import foreign key (firm_id, import_id) references client_import on delete cascade,
    constraint client_import_line_client foreign key (firm_id, client_id) references client on delete cascade
);
comment on column client_import_line.before is 'what stood in the fields that changed; none: the client was created';
comment on column client_import_line.version is 'the version the import left the client at';
comment on column client_import_line.account_id is 'the sign-in that was made for the owner, if it was';
comment on column client_import_line.kept is 'whether an undoing left it, because something else had touched the client';
create index client_import_line_by_client on client_import_line (firm_id, client_id);
call protect('client_import_line', $$current_realm() = 'STAFF'
    and exists (select from domain d where d.firm_id = client_import_line.firm_id and d.id = client_import_line.client_id)$$);

-- What a firm made of a line of headings, so that it need not say it again.
create table client_import_memory (
    firm_id  uuid   not null default current_firm() references firm,
    headings text[] not null,
    columns  text[] not null,
    settings jsonb  not null,
    constraint client_import_memory_pk primary key (firm_id, headings)
);
call protect('client_import_memory', $$current_realm() = 'STAFF'$$);

-- The clients of an import, or some of them, that something else touched since: they were changed, or anything hangs on
-- those that it created. Whatever will one day refer to a client or its domain counts by itself.
create function import_touched(import uuid, clients uuid[]) returns setof uuid
    language plpgsql stable security definer set search_path = public set plan_cache_mode = force_custom_plan as $$
declare
    other record;
begin
    return query
        select l.client_id
          from client_import_line l
          join client c on c.firm_id = l.firm_id and c.id = l.client_id
          join domain d on d.firm_id = l.firm_id and d.id = l.client_id
          left join account a on a.firm_id = l.firm_id and a.id = l.account_id
         where l.firm_id = current_firm() and l.import_id = import
           and (clients is null or l.client_id = any(clients))
           and (c.version <> l.version or l.before is null and d.version <> l.domain_version
                or a.state <> 'INVITED'
                or exists (select from mailed_link k where k.firm_id = l.firm_id and k.account_id = l.account_id)
                or l.before is null and exists (select from member m
                                                 where m.firm_id = l.firm_id and m.domain_id = l.client_id
                                                   and m.account_id <> d.owner_id));
    for other in
        select k.conrelid::regclass as tab, t.attname as col
          from pg_constraint k
          join lateral unnest(k.conkey, k.confkey) as pair(mine, theirs) on true
          join pg_attribute t on t.attrelid = k.conrelid and t.attnum = pair.mine
          join pg_attribute f on f.attrelid = k.confrelid and f.attnum = pair.theirs
         where k.contype = 'f' and k.confrelid in ('client'::regclass, 'domain'::regclass) and f.attname = 'id'
           and k.conrelid not in ('domain'::regclass, 'member'::regclass, 'client_standing'::regclass,
                                  'client_import_line'::regclass, 'payer'::regclass)
           and has_table_privilege(k.conrelid, 'select')
    loop
        return query execute format(
            'select l.client_id from client_import_line l
              where l.firm_id = current_firm() and l.import_id = $1 and l.before is null
                and ($2 is null or l.client_id = any($2))
                and exists (select from %s o where o.firm_id = l.firm_id and o.%I = l.client_id)', other.tab, other.col)
            using import, clients;
    end loop;
    -- A client comes with a payer, itself: any other, or a changed one, is somebody's work.
    return query
        select l.client_id
          from client_import_line l
          join payer p on p.firm_id = l.firm_id and p.client_id = l.client_id
         where l.firm_id = current_firm() and l.import_id = import and l.before is null
           and (clients is null or l.client_id = any(clients))
           and (p.id <> l.client_id or p.version <> 0 or p.frozen_at is not null);
    return query
        select l.client_id from client_import_line l
         where l.firm_id = current_firm() and l.import_id = import and (clients is null or l.client_id = any(clients))
           and exists (select from client_import_line o
                        where o.firm_id = l.firm_id and o.client_id = l.client_id and o.import_id > import);
end
$$;
alter function import_touched(uuid, uuid[]) owner to parvis_search;
revoke all on function import_touched(uuid, uuid[]) from public;
grant execute on function import_touched(uuid, uuid[]) to parvis_app;
