-- What somebody asked for at a portal, where the firm wants to approve it first, or did there, where it wants to read it.
-- Kept with what was and what is asked, so that it can be read whatever became of it since.
create table planning_request (
    firm_id      uuid        not null default current_firm(),
    id           uuid        not null,
    audience     text        not null constraint planning_request_audience check (audience in ('CLIENT', 'WORKER')),
    asker_id     uuid        not null,
    asker_name   text        not null,
    domain_id    uuid,
    kind         text        not null
        constraint planning_request_kind check (kind in ('VISIT_NEW', 'VISIT_CHANGED', 'VISIT_CANCELLED', 'ABSENCE_NEW',
            'ABSENCE_CHANGED', 'ABSENCE_REMOVED', 'HOURS_NEW', 'HOURS_CHANGED', 'HOURS_REMOVED')),
    subject_id   uuid,
    read_version integer     not null,
    about        text        not null constraint planning_request_about_length check (length(about) <= 400),
    asked        jsonb       not null,
    changes      jsonb       not null,
    state        text        not null default 'WAITING'
        constraint planning_request_state check (state in ('WAITING', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'DONE', 'READ')),
    word         text        not null default '' constraint planning_request_word_length check (length(word) <= 500),
    judged_by    text        not null default '',
    judged_at    timestamptz,
    request_key  uuid        not null,
    asked_at     timestamptz not null,
    constraint planning_request_pk primary key (firm_id, id),
    constraint planning_request_asker foreign key (firm_id, asker_id) references account (firm_id, id) on delete cascade,
    constraint planning_request_client foreign key (firm_id, domain_id) references client (firm_id, id) on delete cascade,
    constraint planning_request_new_without_subject check ((subject_id is null) = (kind like '%\_NEW')),
    -- Sent twice, kept once.
    constraint planning_request_once unique (firm_id, asker_id, request_key)
);
create unique index planning_request_waits on planning_request (firm_id, subject_id) where state = 'WAITING';
create index planning_request_by_state on planning_request (firm_id, state, asked_at, id);
create index planning_request_by_asker on planning_request (firm_id, asker_id, asked_at);
create index planning_request_by_client on planning_request (firm_id, domain_id, asked_at);
comment on column planning_request.subject_id is 'the visit, absence or hours it is about; null for what does not exist yet';
comment on column planning_request.read_version is 'of the subject, as whoever asked read it';
call protect('planning_request', $$
       (current_realm() = 'STAFF' and (domain_id is null
           or exists (select from domain d where d.firm_id = planning_request.firm_id and d.id = planning_request.domain_id)))
    or (current_realm() = 'CLIENT' and audience = 'CLIENT'
           and exists (select from domain d where d.firm_id = planning_request.firm_id and d.id = planning_request.domain_id))
    or (current_realm() = 'WORKER' and asker_id = current_person())$$);

-- The history of a request is read by whoever sees the request, as that of a visit.
create policy planning_requests on audit_entry as restrictive for select to parvis_app
    using (firm_id = current_firm() and (current_realm() = 'SYSTEM' or kind <> 'planning-request'
        or exists (select from planning_request r where r.firm_id = audit_entry.firm_id and r.id = audit_entry.subject_id)));
