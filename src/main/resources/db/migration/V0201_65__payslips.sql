-- One PDF for all workers of a month, as the office looks through it before it publishes it.
create table payslip_upload (
    firm_id      uuid        not null default current_firm() references firm,
    id           uuid        not null,
    month        date        not null constraint payslip_upload_month check (extract(day from month) = 1),
    label        text        not null constraint payslip_upload_label_length check (length(label) <= 60),
    file_id      uuid        not null,
    uploaded_at  timestamptz not null,
    uploaded_by  text        not null,
    published_at timestamptz,
    published_by text        not null default '',
    published    integer     not null default 0,
    version      integer     not null default 0,
    constraint payslip_upload_pk primary key (firm_id, id),
    constraint payslip_upload_file foreign key (firm_id, file_id) references file
);
create index payslip_upload_by_file on payslip_upload (firm_id, file_id);
comment on column payslip_upload.published is 'how many payslips were published of it';
call protect('payslip_upload', $$current_realm() = 'STAFF'$$);

-- Whose each of its pages is. A page is of one worker or of nobody.
create table payslip_page (
    firm_id   uuid    not null default current_firm(),
    upload_id uuid    not null,
    page      integer not null constraint payslip_page_number check (page > 0),
    finding   text    not null constraint payslip_page_finding check (finding in
                      ('FOUND', 'LISTED', 'BY_HAND', 'LEFT_OUT', 'OTHER_NAME', 'SEVERAL', 'UNKNOWN', 'LEFT', 'NO_NUMBER', 'NO_TEXT')),
    number    text    not null constraint payslip_page_number_length check (length(number) <= 100),
    worker_id uuid,
    constraint payslip_page_pk primary key (firm_id, upload_id, page),
    constraint payslip_page_upload foreign key (firm_id, upload_id) references payslip_upload on delete cascade,
    constraint payslip_page_worker foreign key (firm_id, worker_id) references worker on delete set null (worker_id)
);
create index payslip_page_by_worker on payslip_page (firm_id, worker_id);
comment on column payslip_page.number is 'the worker''s number that was read on it, or why there is none';
call protect('payslip_page', $$current_realm() = 'STAFF'$$);

-- What a worker was paid, sealed by the hash of its file.
create table payslip (
    firm_id      uuid        not null default current_firm(),
    id           uuid        not null,
    worker_id    uuid        not null,
    month        date        not null constraint payslip_month check (extract(day from month) = 1),
    label        text        not null constraint payslip_label_length check (length(label) <= 60),
    file_id      uuid        not null,
    hash         text        not null constraint payslip_hash check (hash ~ '^[0-9a-f]{64}$'),
    pages        integer     not null constraint payslip_pages check (pages > 0),
    published_at timestamptz not null,
    published_by text        not null,
    constraint payslip_pk primary key (firm_id, id),
    constraint payslip_once unique (firm_id, worker_id, month, label),
    constraint payslip_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint payslip_file foreign key (firm_id, file_id) references file
);
create index payslip_by_file on payslip (firm_id, file_id);
create index payslip_of_worker on payslip (firm_id, worker_id, month desc, id desc);
create index payslip_of_month on payslip (firm_id, month, label);
call protect('payslip', $$current_realm() = 'STAFF' or (current_realm() = 'WORKER'
    and exists (select from worker w where w.firm_id = payslip.firm_id and w.id = payslip.worker_id))$$);

-- A worker sees the files of their own payslips.
create policy payslips on file for select to parvis_app
    using (firm_id = current_firm() and current_realm() = 'WORKER'
        and exists (select from payslip p where p.firm_id = file.firm_id and p.file_id = file.id));
