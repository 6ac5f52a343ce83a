-- Documents that the firm expects of its clients or workers, and what came of each (decision 0166).
create table expected_document (
    firm_id     uuid    not null default current_firm() references firm,
    id          uuid    not null,
    audience    text    not null constraint expected_document_audience check (audience in ('CLIENT', 'WORKER')),
    names       text[]  not null constraint expected_document_names check (cardinality(names) = 3),
    hints       text[]  not null constraint expected_document_hints check (cardinality(hints) = 3),
    natures     text[]  not null default '{}',
    client_kind text    constraint expected_document_client_kind check (client_kind in ('INDIVIDUAL', 'COMPANY')),
    project_id  uuid,
    group_id    uuid,
    mandatory   boolean not null,
    expires     boolean not null,
    months      integer constraint expected_document_months check (months between 1 and 240),
    warns       integer not null constraint expected_document_warns check (warns between 0 and 365),
    every       integer not null constraint expected_document_every check (every between 1 and 365),
    reminds     boolean not null,
    version     integer not null default 0,
    constraint expected_document_pk primary key (firm_id, id),
    constraint expected_document_project foreign key (firm_id, project_id) references project,
    constraint expected_document_group foreign key (firm_id, group_id) references client_group,
    constraint expected_document_of_clients check (audience = 'CLIENT' or num_nonnulls(client_kind, project_id, group_id) = 0),
    constraint expected_document_of_workers check (audience = 'WORKER' or cardinality(natures) = 0)
);
comment on column expected_document.names is 'in French, Dutch and English; empty where it was not written';
comment on column expected_document.natures is 'of workers; none: of all';
comment on column expected_document.months is 'how long it is usually valid';
comment on column expected_document.warns is 'how many days before it expires it counts as expiring';
comment on column expected_document.every is 'a request goes out once in so many days at most';
create index expected_document_by_audience on expected_document (firm_id, audience);
create index expected_document_by_project on expected_document (firm_id, project_id) where project_id is not null;
create index expected_document_by_group on expected_document (firm_id, group_id) where group_id is not null;
call protect('expected_document', $$current_realm() = 'STAFF' or current_realm() = audience$$);

-- What came of it with one client or one worker; who did nothing yet, and was asked for nothing, has no row.
create table expectation (
    firm_id     uuid        not null default current_firm(),
    expected_id uuid        not null,
    domain_id   uuid,
    worker_id   uuid,
    person_id   uuid        not null generated always as (coalesce(domain_id, worker_id)) stored,
    filed_id    uuid,
    valid_until date,
    sent_id     uuid,
    sent_until  date,
    sent_at     timestamptz,
    refusal     text        not null default '' constraint expectation_refusal_length check (length(refusal) <= 500),
    waived      boolean     not null default false,
    waiver      text        not null default '' constraint expectation_waiver_length check (length(waiver) <= 500),
    due_at      timestamptz,
    due_by      text        not null default '',
    asked       integer     not null default 0,
    asked_at    timestamptz,
    constraint expectation_pk primary key (firm_id, expected_id, person_id),
    constraint expectation_expected foreign key (firm_id, expected_id) references expected_document on delete cascade,
    constraint expectation_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint expectation_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint expectation_filed foreign key (firm_id, filed_id) references document on delete set null (filed_id),
    constraint expectation_sent foreign key (firm_id, sent_id) references document on delete set null (sent_id),
    constraint expectation_of_one check (num_nonnulls(domain_id, worker_id) = 1)
);
comment on column expectation.filed_id is 'the document that meets it, `sent_id` the one that waits to be looked at';
comment on column expectation.due_at is 'since when a request is to be mailed; null: none is';
comment on column expectation.due_by is 'who asks; empty: the program, by itself';
comment on column expectation.asked is 'how often it was asked for since it was last filed';
create index expectation_by_domain on expectation (firm_id, domain_id) where domain_id is not null;
create index expectation_by_worker on expectation (firm_id, worker_id) where worker_id is not null;
create index expectation_by_filed on expectation (firm_id, filed_id) where filed_id is not null;
create index expectation_by_sent on expectation (firm_id, sent_id) where sent_id is not null;
create index expectation_due on expectation (firm_id, person_id) where due_at is not null;
create trigger domain_is_open before insert on expectation for each row execute function domain_is_open();
call protect('expectation', $$
    (domain_id is null or exists (select from domain d where d.firm_id = expectation.firm_id and d.id = expectation.domain_id))
    and (worker_id is null or exists (select from worker w where w.firm_id = expectation.firm_id and w.id = expectation.worker_id))$$);

-- Whom it was asked of, and when.
create table document_request (
    firm_id     uuid        not null default current_firm(),
    id          uuid        not null,
    expected_id uuid        not null,
    person_id   uuid        not null,
    asked_at    timestamptz not null,
    asked_by    text        not null,
    recipient   text        not null,
    constraint document_request_pk primary key (firm_id, id),
    constraint document_request_expectation foreign key (firm_id, expected_id, person_id) references expectation on delete cascade
);
comment on column document_request.asked_by is 'empty: the program, by itself';
create index document_request_of on document_request (firm_id, expected_id, person_id, asked_at desc);
call protect('document_request', $$current_realm() = 'STAFF' and exists (
    select from expectation e
     where e.firm_id = document_request.firm_id and e.expected_id = document_request.expected_id
       and e.person_id = document_request.person_id)$$);

-- A worker sends documents as a client does.
alter table document drop constraint document_sent;
alter table document add constraint document_sent check (not by_client or num_nonnulls(domain_id, worker_id) = 1);
comment on column document.by_client is 'whether the client, or the worker, it is of sent it';
