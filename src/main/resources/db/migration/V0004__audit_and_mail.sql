-- What happened, in the transaction in which it happened. The program may add, never change; a row is sealed soon after
-- with a hash over itself and the row before it, so that a later change shows. What people wrote and are called stands
-- apart (who, changes): the seal covers a salted hash of it, so that the words can be taken out when somebody must be
-- forgotten, and the chain stays whole (decision 0070).
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
    salt       uuid        default gen_random_uuid(),
    told       bytea,
    sealed_as  bigint,
    seal       bytea,
    constraint audit_entry_pk primary key (firm_id, id),
    constraint audit_entry_sealed check ((sealed_as is null) = (seal is null) and (seal is null) = (told is null)),
    constraint audit_entry_order unique (firm_id, sealed_as)
);
create index audit_entry_by_subject on audit_entry (firm_id, kind, subject_id, id desc);
create index audit_entry_by_client_user on audit_entry (firm_id, person_id) where realm = 'CLIENT';
create index audit_entry_to_seal on audit_entry (firm_id, id) where seal is null;
comment on column audit_entry.salt is 'none: the words of this entry were taken out';
comment on column audit_entry.told is 'the salted hash of who and changes, as sealed';
call protect('audit_entry', $$(current_realm() = 'STAFF' or current_realm() = 'SUPPORT')
    and (kind <> 'domain' or exists (select from domain d where d.firm_id = audit_entry.firm_id and d.id = subject_id))$$);
revoke update, delete on audit_entry from parvis_app;
grant update (sealed_as, seal, told) on audit_entry to parvis_app;

-- A row stays as it is, whoever tries: it may be sealed once, and emptied of its words.
create function audit_stays() returns trigger language plpgsql as $$
declare
    words constant text[] := '{who,changes,salt}';
    seals constant text[] := '{sealed_as,seal,told}';
begin
    if old.seal is null and to_jsonb(new) - seals = to_jsonb(old) - seals then
        return new;
    end if;
    if new.salt is null and new.who = '' and new.changes = '[]' and to_jsonb(new) - words = to_jsonb(old) - words then
        return new;
    end if;
    raise exception 'an audit entry cannot change' using errcode = 'check_violation', constraint = 'audit_stays';
end
$$;
create trigger audit_stays before update on audit_entry for each row execute function audit_stays();

create function audit_remains() returns trigger language plpgsql as $$
begin
    raise exception 'a sealed audit entry remains' using errcode = 'check_violation', constraint = 'audit_stays';
end
$$;
create trigger audit_remains before delete on audit_entry
    for each row when (old.seal is not null) execute function audit_remains();

-- Takes out what was written about clients and their users, and under whose names they acted.
create function words_taken_out(gone uuid[]) returns bigint language sql security definer set search_path = public
    set plan_cache_mode = force_custom_plan as $$
    with emptied as (
    update audit_entry set who = '', changes = '[]', salt = null
     where firm_id = current_firm() and current_realm() = 'SYSTEM' and salt is not null
       and (kind in ('domain', 'account') and subject_id = any(gone) or realm = 'CLIENT' and person_id = any(gone))
    returning id)
    select count(*) from emptied
$$;
alter function words_taken_out(uuid[]) owner to parvis_search;
revoke all on function words_taken_out(uuid[]) from public;
grant execute on function words_taken_out(uuid[]) to parvis_app;
grant update (who, changes, salt) on audit_entry to parvis_search;

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
    recipient_key text   not null generated always as (lower(recipient)) stored,
    constraint mail_pk primary key (firm_id, id)
);
create index mail_by_recipient on mail (firm_id, recipient_key);
create index mail_due on mail (due_at) where state = 'QUEUED';
alter table mail enable row level security;
alter table mail force row level security;
create policy wall on mail to parvis_app
    using (current_realm() = 'PLATFORM' or current_realm() = 'SYSTEM' and firm_id = current_firm())
    with check (firm_id = current_firm() or current_realm() = 'PLATFORM');
grant select, insert, update, delete on mail to parvis_app;
