-- What tickets are sorted by, and who gets those of a category: one employee, whoever holds a function of the domain, or
-- nobody in particular.
create table ticket_category (
    firm_id        uuid    not null default current_firm() references firm,
    id             uuid    not null,
    name_fr        text    not null constraint ticket_category_name_fr_length check (length(name_fr) between 1 and 100),
    name_nl        text    not null constraint ticket_category_name_nl_length check (length(name_nl) between 1 and 100),
    name_en        text    not null constraint ticket_category_name_en_length check (length(name_en) between 1 and 100),
    responsible_id uuid,
    function       text    constraint ticket_category_function
                               check (function in ('RESPONSIBLE', 'BACKUP', 'CONTROLLER', 'ACCOUNT_MANAGER')),
    paid           boolean not null default false,
    weight         integer not null default 0 constraint ticket_category_weight check (weight between 0 and 100000),
    active         boolean not null default true,
    place          integer not null default 0,
    version        integer not null default 0,
    constraint ticket_category_pk primary key (firm_id, id),
    constraint ticket_category_responsible foreign key (firm_id, responsible_id) references account,
    constraint ticket_category_one_responsible check (responsible_id is null or function is null)
);
comment on column ticket_category.weight is 'the minutes of waiting that a ticket of this category counts ahead of others';
create index ticket_category_by_place on ticket_category (firm_id, place, id);
create index ticket_category_by_responsible on ticket_category (firm_id, responsible_id);
call protect('ticket_category', $$current_realm() in ('STAFF', 'CLIENT')$$);

-- Texts that are written often, kept to be put into an answer or a message. One with an owner is that employee's alone.
create table answer_template (
    firm_id     uuid    not null default current_firm() references firm,
    id          uuid    not null,
    name        text    not null constraint answer_template_name_length check (length(name) between 1 and 100),
    category_id uuid,
    owner_id    uuid,
    subject_fr  text    not null default '' constraint answer_template_subject_fr_length check (length(subject_fr) <= 200),
    subject_nl  text    not null default '' constraint answer_template_subject_nl_length check (length(subject_nl) <= 200),
    subject_en  text    not null default '' constraint answer_template_subject_en_length check (length(subject_en) <= 200),
    text_fr     text    not null default '' constraint answer_template_text_fr_length check (length(text_fr) <= 10000),
    text_nl     text    not null default '' constraint answer_template_text_nl_length check (length(text_nl) <= 10000),
    text_en     text    not null default '' constraint answer_template_text_en_length check (length(text_en) <= 10000),
    version     integer not null default 0,
    constraint answer_template_pk primary key (firm_id, id),
    constraint answer_template_category foreign key (firm_id, category_id) references ticket_category
        on delete set null (category_id),
    constraint answer_template_owner foreign key (firm_id, owner_id) references account
);
comment on column answer_template.category_id is 'the category for whose tickets it is offered; none: for all';
create index answer_template_by_name on answer_template (firm_id, name collate reader_order, id);
create index answer_template_by_category on answer_template (firm_id, category_id);
create index answer_template_by_owner on answer_template (firm_id, owner_id);
call protect('answer_template', $$current_realm() = 'STAFF' and (owner_id is null or owner_id = current_person())$$);
