-- How an employee likes a list: which columns, and filters kept under a name.
create table list_columns (
    firm_id    uuid   not null default current_firm(),
    account_id uuid   not null,
    list       text   not null constraint list_columns_list check (list in ('CLIENTS')),
    columns    text[] not null,
    constraint list_columns_pk primary key (firm_id, account_id, list),
    constraint list_columns_account foreign key (firm_id, account_id) references account on delete cascade
);
call protect('list_columns', 'account_id = current_person()');

create table saved_filter (
    firm_id    uuid not null default current_firm(),
    id         uuid not null,
    account_id uuid not null,
    list       text not null constraint saved_filter_list check (list in ('CLIENTS')),
    name       text not null constraint saved_filter_name_length check (length(name) between 1 and 60),
    query      text not null constraint saved_filter_query_length check (length(query) <= 2000),
    constraint saved_filter_pk primary key (firm_id, id),
    constraint saved_filter_account foreign key (firm_id, account_id) references account on delete cascade
);
create unique index saved_filter_name_taken on saved_filter (firm_id, account_id, list, lower(name));
call protect('saved_filter', 'account_id = current_person()');
