-- The private address under which a calendar program reads somebody's visits. Who deletes it, loses the account or leaves
-- the client closes it.
create table calendar_feed (
    firm_id    uuid        not null default current_firm(),
    account_id uuid        not null,
    domain_id  uuid,
    key_hash   bytea       not null,
    made_at    timestamptz not null,
    read_at    timestamptz,
    constraint calendar_feed_pk primary key (firm_id, key_hash),
    constraint calendar_feed_once unique nulls not distinct (firm_id, account_id, domain_id),
    constraint calendar_feed_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint calendar_feed_member foreign key (firm_id, domain_id, account_id)
        references member (firm_id, domain_id, account_id) on delete cascade
);
comment on column calendar_feed.domain_id is 'whose visits a user of clients follows; null for a worker';
call protect('calendar_feed', 'account_id = current_person()');

-- Who reads with a key, before anybody is known: as at the door, whoever may not come in reads nothing either.
create function door_feed(firm uuid, hash bytea, door text)
    returns table (account_id uuid, name text, language text, client_id uuid, whole boolean, read_at timestamptz)
    language sql stable security definer set search_path = public as $$
    select a.id, a.name, a.language, f.domain_id, coalesce(d.owner_id = a.id or m.delegate, false), f.read_at
      from calendar_feed f
      join account a on a.firm_id = f.firm_id and a.id = f.account_id and a.state = 'ACTIVE' and a.realm = door
      left join member m on m.firm_id = f.firm_id and m.domain_id = f.domain_id and m.account_id = a.id and m.active
      left join domain d on d.firm_id = m.firm_id and d.id = m.domain_id and not d.blocked
     where f.firm_id = firm and f.key_hash = hash and (f.domain_id is null or d.id is not null)
$$;
alter function door_feed(uuid, bytea, text) owner to parvis_search;
revoke all on function door_feed(uuid, bytea, text) from public;
grant execute on function door_feed(uuid, bytea, text) to parvis_app;
