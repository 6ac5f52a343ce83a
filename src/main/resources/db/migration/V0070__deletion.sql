-- Deleting clients (decision 0070). What is erased goes with its client by the foreign keys. What the law keeps stays with
-- an archived client, which is nobody any more: its code, and why it is kept.
alter table client
    add column archived_for text[] not null default '{}',
    add constraint client_archived_for check (archived_at is not null or archived_for = '{}');
comment on column client.archived_for is 'why it is kept, as keys of messages';
create index client_archived on client (firm_id, archived_at, id) where archived_at is not null;

alter table domain add column closed boolean not null default false;
comment on column domain.closed is 'whether its client is archived: nothing happens in it any more';

create function client_archived() returns trigger language plpgsql as $$
begin
    raise exception 'an archived client stays as it is' using errcode = 'check_violation', constraint = 'client_archived';
end
$$;
create trigger client_archived
    before update of kind, name, language, country, contact_name, phone, verified_phone, vat_number, street, postal_code,
                     city, region, own_fields, registered_from, archived_at, archived_for on client
    for each row when (old.archived_at is not null) execute function client_archived();

create function domain_closed() returns trigger language plpgsql as $$
begin
    raise exception 'a closed domain stays as it is' using errcode = 'check_violation', constraint = 'domain_closed';
end
$$;
create trigger domain_closed before update on domain for each row when (old.closed) execute function domain_closed();

-- Nothing new comes into a closed domain. A row names the domain as domain_id, or as client_id: it is one id.
create function domain_is_open() returns trigger language plpgsql security definer set search_path = public as $$
declare
    wanted uuid := coalesce(to_jsonb(new) ->> 'domain_id', to_jsonb(new) ->> 'client_id')::uuid;
begin
    if exists (select from domain d where d.firm_id = new.firm_id and d.id = wanted and d.closed) then
        raise exception 'a closed domain stays as it is' using errcode = 'check_violation', constraint = 'domain_closed';
    end if;
    return new;
end
$$;
alter function domain_is_open() owner to parvis_search;
revoke all on function domain_is_open() from public;
grant execute on function domain_is_open() to parvis_app;

do $$
declare entered regclass;
begin
    foreach entered in array array['member', 'domain_message', 'domain_comment', 'domain_opening', 'client_standing',
                                   'stay', 'ticket', 'mailing_recipient']::regclass[] loop
        execute format('create trigger domain_is_open before insert on %s
                            for each row execute function domain_is_open()', entered);
    end loop;
end
$$;
