-- Documents that the firm puts at somebody's disposal: those of one client or of one worker, and its own for all clients or
-- all workers. What is published is seen at the portal until it ends; the rest stays in the office.
create table document (
    firm_id     uuid        not null default current_firm() references firm,
    id          uuid        not null,
    domain_id   uuid,
    worker_id   uuid,
    label       text        not null constraint document_label_length check (length(label) between 1 and 200),
    folder      text        not null constraint document_folder_length check (length(folder) <= 100),
    on_portal   boolean     not null,
    on_team     boolean     not null,
    expires_on  date,
    ends_at     timestamptz,
    by_client   boolean     not null,
    version     integer     not null constraint document_version_number check (version > 0),
    constraint document_pk primary key (firm_id, id),
    constraint document_domain foreign key (firm_id, domain_id) references domain on delete cascade,
    constraint document_worker foreign key (firm_id, worker_id) references worker on delete cascade,
    constraint document_of_one check (num_nonnulls(domain_id, worker_id) < 2),
    constraint document_where_read check (not (on_team and domain_id is not null) and not (on_portal and worker_id is not null)),
    constraint document_sent check (not by_client or domain_id is not null),
    constraint document_end check ((expires_on is null) = (ends_at is null))
);
comment on column document.domain_id is 'the client it is for; neither a client nor a worker: the firm''s own, for all';
comment on column document.ends_at is 'when the day it expires is over in the firm; nobody but the office sees it from then on';
comment on column document.by_client is 'whether the client sent it';
create index document_by_place on document (firm_id, domain_id, worker_id, id desc);
create index document_by_worker on document (firm_id, worker_id, id desc) where worker_id is not null;
create trigger domain_is_open before insert on document for each row execute function domain_is_open();
call protect('document', $$
    (domain_id is null or exists (select from domain d where d.firm_id = document.firm_id and d.id = document.domain_id))
    and (worker_id is null or exists (select from worker w where w.firm_id = document.firm_id and w.id = document.worker_id))
    and (current_realm() = 'STAFF'
         or (ends_at is null or ends_at > current_moment())
            and (current_realm() = 'CLIENT' and on_portal or current_realm() = 'WORKER' and on_team))$$);

-- What it was before stays in the office.
create table document_version (
    firm_id     uuid        not null default current_firm(),
    document_id uuid        not null,
    number      integer     not null,
    file_id     uuid        not null,
    stored_at   timestamptz not null,
    stored_by   text        not null,
    constraint document_version_pk primary key (firm_id, document_id, number),
    constraint document_version_document foreign key (firm_id, document_id) references document on delete cascade,
    constraint document_version_file foreign key (firm_id, file_id) references file on delete cascade
);
create index document_version_by_file on document_version (firm_id, file_id);
call protect('document_version', $$exists (
    select from document d
     where d.firm_id = document_version.firm_id and d.id = document_version.document_id
       and (current_realm() = 'STAFF' or d.version = document_version.number))$$);

-- A file is seen by whoever sees the document it is of; the rest as before.
alter policy wall on file using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or (
    case when domain_id is null
         then current_realm() = 'STAFF'
              or current_realm() = 'VISITOR' and not internal
                 and exists (select from chat_file f where f.firm_id = file.firm_id and f.file_id = file.id)
         else (current_realm() = 'STAFF' or current_realm() = 'CLIENT' and not internal)
              and exists (select from domain d where d.firm_id = file.firm_id and d.id = file.domain_id) end
    or current_realm() in ('CLIENT', 'WORKER')
       and exists (select from document_version v where v.firm_id = file.firm_id and v.file_id = file.id))));
