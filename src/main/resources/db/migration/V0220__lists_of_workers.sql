-- A list of workers that came as a file: what its columns mean, and how far it is.
create table worker_list (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    author_id  uuid        not null,
    file_name  text        not null constraint worker_list_file_name_length check (length(file_name) between 1 and 200),
    headings   text[]      not null,
    columns    text[]      not null,
    state      text        not null constraint worker_list_state check (state in
                           ('NEW', 'CHECKING', 'CHECKED', 'RUNNING', 'DONE')),
    waiting    integer     not null default 0,
    added      integer     not null default 0,
    changed    integer     not null default 0,
    unchanged  integer     not null default 0,
    refused    integer     not null default 0,
    created_at timestamptz not null,
    ended_at   timestamptz,
    constraint worker_list_pk primary key (firm_id, id),
    constraint worker_list_author foreign key (firm_id, author_id) references account
);
comment on column worker_list.columns is 'what each column of the file means; empty where nothing is taken';
create index worker_list_by_author on worker_list (firm_id, author_id);
create index worker_list_going on worker_list (firm_id, id) where state in ('CHECKING', 'RUNNING');
call protect('worker_list', $$current_realm() = 'STAFF'$$);

-- Its lines, as they came, and what became of each. They hold personal data, so they go with the list after a month.
create table worker_list_line (
    firm_id   uuid    not null default current_firm(),
    list_id   uuid    not null,
    line      integer not null,
    cells     text[]  not null,
    state     text    not null constraint worker_list_line_state check (state in
                      ('WAITING', 'ADDED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
    heading   text    not null default '',
    key       text    not null default '',
    arguments jsonb   not null default '[]',
    constraint worker_list_line_pk primary key (firm_id, list_id, line),
    constraint worker_list_line_list foreign key (firm_id, list_id) references worker_list on delete cascade
);
create index worker_list_line_refused on worker_list_line (firm_id, list_id, line) where state = 'REFUSED';
call protect('worker_list_line', $$current_realm() = 'STAFF'$$);
