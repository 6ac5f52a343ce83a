-- What a plain user of a client may see and do there. An area without a row is closed to them. Owners and delegates have
-- all rights; what is kept of a delegate counts again when the delegation ends.
create table member_right (
    firm_id    uuid not null default current_firm(),
    domain_id  uuid not null,
    account_id uuid not null,
    area       text not null constraint member_right_area check (area in
                    ('DOCUMENTS', 'INVOICES', 'PAYMENTS', 'PLANNING', 'TICKETS', 'MEMBERS')),
    level      text not null constraint member_right_level check (level in ('SEE', 'ACT')),
    constraint member_right_pk primary key (firm_id, domain_id, account_id, area),
    constraint member_right_member foreign key (firm_id, domain_id, account_id)
        references member (firm_id, domain_id, account_id) on delete cascade
);

-- Whoever was a user before there were rights goes on as a new user begins. Row-level security binds the tables' owner,
-- so it steps aside for this one statement.
alter table member no force row level security;
alter table domain no force row level security;
insert into member_right (firm_id, domain_id, account_id, area, level)
select m.firm_id, m.domain_id, m.account_id, usual.area, usual.level
  from member m
  join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
  cross join (values ('DOCUMENTS', 'SEE'), ('PLANNING', 'SEE'), ('TICKETS', 'ACT'), ('MEMBERS', 'SEE')) usual (area, level)
 where m.account_id <> d.owner_id;
alter table member force row level security;
alter table domain force row level security;

call protect_in_domain('member_right');

-- The rights of a plain user at the door, as `AREA LEVEL`, read anew at each request.
create function door_rights(firm uuid, domain uuid, account uuid) returns text[]
    language sql stable security definer set search_path = public as $$
    select array(select r.area || ' ' || r.level
                   from member_right r
                  where r.firm_id = firm and r.domain_id = domain and r.account_id = account)
$$;
alter function door_rights(uuid, uuid, uuid) owner to parvis_search;
revoke all on function door_rights(uuid, uuid, uuid) from public;
grant execute on function door_rights(uuid, uuid, uuid) to parvis_app;
