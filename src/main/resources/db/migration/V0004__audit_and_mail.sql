-- What happened, in the transaction in which it happened. The program may add, never change; a row is sealed soon after
-- with a hash over itself and the row before it, so that a later change shows.
create table audit_entry (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    at         timestamptz not null,
    realm      text        not null,
    person_id  uuid,
    who        text        not null,
    event      text        not null,
    kind       text        not null,
    subject_id uuid        not null,
    changes    jsonb       not null,
    sealed_as  bigint,
    seal       bytea,
    constraint audit_entry_pk primary key (firm_id, id),
    constraint audit_entry_sealed check ((sealed_as is null) = (seal is null)),
    constraint audit_entry_order unique (firm_id, sealed_as)
);
create index audit_entry_by_subject on audit_entry (firm_id, kind, subject_id, id desc);
create index audit_entry_to_seal on audit_entry (firm_id, id) where seal is null;
call protect('audit_entry', $$(current_realm() = 'STAFF' or current_realm() = 'SUPPORT')
    and (kind <> 'domain' or exists (select from domain d where d.firm_id = audit_entry.firm_id and d.id = subject_id))$$);
revoke update, delete on audit_entry from parvis_app;
grant update (sealed_as, seal) on audit_entry to parvis_app;

-- A sealed row stays as it is, whoever tries.
create function audit_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed audit entry cannot change' using errcode = 'check_violation', constraint = 'audit_stays';
end
$$;
create trigger audit_stays before update or delete on audit_entry
    for each row when (old.seal is not null) execute function audit_stays();

-- Mail to be sent, written with the act that causes it.
create table mail (
    firm_id    uuid        not null default current_firm() references firm,
    id         uuid        not null,
    sender     text        not null,
    recipient  text        not null,
    language   text        not null,
    subject    text        not null,
    body       text        not null,
    state      text        not null default 'QUEUED' constraint mail_state check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts   integer     not null default 0,
    due_at     timestamptz not null,
    created_at timestamptz not null,
    sent_at    timestamptz,
    last_error text,
    constraint mail_pk primary key (firm_id, id)
);
create index mail_due on mail (due_at) where state = 'QUEUED';
alter table mail enable row level security;
alter table mail force row level security;
create policy wall on mail to parvis_app
    using (current_realm() = 'PLATFORM')
    with check (firm_id = current_firm() or current_realm() = 'PLATFORM');
grant select, insert, update, delete on mail to parvis_app;
