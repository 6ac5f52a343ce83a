-- Somebody entered with another's rights: an employee a client's portal, the operator a firm's back office. The key of a
-- stay is not a session's: the person whose rights it lends neither sees it among their sessions nor can be signed out by
-- it. The row stays when the stay is over: it is the list that the client reads.
create table stay (
    firm_id       uuid        not null default current_firm(),
    id            uuid        not null,
    token_hash    bytea       not null,
    account_id    uuid        not null,
    client_id     uuid,
    -- Whoever really sits there, and their own session. The operator's people are of another firm than the stay, so no
    -- foreign key can hold them; the door looks each time whether they are still there.
    by_firm_id    uuid        not null,
    by_realm      text        not null constraint stay_by_realm check (by_realm in ('STAFF', 'OPERATOR')),
    by_account_id uuid        not null,
    by_session_id uuid        not null,
    by_name       text        not null,
    reason        text        not null constraint stay_reason_length check (length(reason) between 3 and 500),
    begun_at      timestamptz not null,
    ends_at       timestamptz not null constraint stay_ends check (ends_at > begun_at),
    left_at       timestamptz,
    constraint stay_pk primary key (firm_id, id),
    constraint stay_key_once unique (firm_id, token_hash),
    constraint stay_account foreign key (firm_id, account_id) references account on delete cascade,
    constraint stay_client foreign key (firm_id, client_id) references client on delete cascade
);
create index stay_by_client on stay (firm_id, client_id, id desc);
create index stay_by_account on stay (firm_id, account_id);
create index stay_by_session on stay (firm_id, by_session_id) where left_at is null;
comment on column stay.client_id is 'the client whose portal was entered; none at the back office';
comment on column stay.ends_at is 'when it ends at the latest';
call protect('stay', $$(client_id is null and current_realm() = 'STAFF')
    or (current_realm() in ('STAFF', 'CLIENT')
        and exists (select from domain d where d.firm_id = stay.firm_id and d.id = stay.client_id))$$);
revoke update, delete on stay from parvis_app;
grant update (left_at) on stay to parvis_app;

-- Whoever enters with the key of a stay, read anew at each request: the account and the domain as a session would bring
-- them, and the one who really sits there, as long as their own session lasts and both may still sign in.
create function door_stay(firm uuid, key bytea, door text, moment timestamptz, idle_from timestamptz,
                          begun_from timestamptz)
    returns table (stay_id uuid, account_id uuid, name text, language text, theme text, role text,
                   client_id uuid, client_name text, owner boolean, delegate boolean, blocked boolean, startup boolean,
                   by_realm text, by_account_id uuid, by_name text, by_role text)
    language sql stable security definer set search_path = public as $$
    select y.id, a.id, a.name, a.language, a.theme, a.role,
           d.id, cl.name, d.owner_id = a.id, m.delegate, d.blocked, d.status = 'STARTUP',
           y.by_realm, b.id, b.name, b.role
      from stay y
      join account a on a.firm_id = y.firm_id and a.id = y.account_id
      join account b on b.firm_id = y.by_firm_id and b.id = y.by_account_id
      join session s on s.firm_id = y.by_firm_id and s.id = y.by_session_id and s.account_id = y.by_account_id
      left join member m on m.firm_id = y.firm_id and m.account_id = y.account_id and m.domain_id = y.client_id
                        and m.active
      left join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
      left join client cl on cl.firm_id = d.firm_id and cl.id = d.id
     where y.firm_id = firm and y.token_hash = key and y.left_at is null and y.ends_at > moment
       and a.realm = door and a.state = 'ACTIVE' and b.state = 'ACTIVE'
       and s.seen_at > idle_from and s.created_at > begun_from
       and (y.client_id is null or d.id is not null)
$$;
alter function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) owner to parvis_search;
revoke all on function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) from public;
grant execute on function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) to parvis_app;

-- What was done with another's rights stands under both names.
alter table audit_entry
    add column by_realm text,
    add column by_id uuid,
    add column by_name text,
    add constraint audit_entry_by check ((by_realm is null) = (by_id is null) and (by_id is null) = (by_name is null));
comment on column audit_entry.by_id is 'whoever really acted, when they had entered with the rights of person_id';
