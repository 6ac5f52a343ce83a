-- Codes of an app beside the password (RFC 6238). The secret is sealed with the installation's key. Until a first code
-- confirmed it, nobody is asked for one. Wrong codes are counted here and not where passwords are: only who knows the
-- password gets this far, so nobody else can make the owner wait.
create table second_factor (
    firm_id      uuid        not null default current_firm(),
    account_id   uuid        not null,
    secret       bytea       not null,
    set_at       timestamptz,
    last_step    bigint      not null default 0,
    failures     integer     not null default 0,
    next_try_at  timestamptz not null,
    hour_from    timestamptz not null,
    hour_guesses integer     not null default 0,
    constraint second_factor_pk primary key (firm_id, account_id),
    constraint second_factor_account foreign key (firm_id, account_id) references account on delete cascade
);
comment on column second_factor.last_step is 'the thirty seconds of the last code that was heard: no code counts twice';
call protect('second_factor', 'account_id = current_person()');

create table recovery_code (
    firm_id    uuid  not null default current_firm(),
    account_id uuid  not null,
    code_hash  bytea not null,
    used_at    timestamptz,
    constraint recovery_code_pk primary key (firm_id, account_id, code_hash),
    constraint recovery_code_factor foreign key (firm_id, account_id) references second_factor on delete cascade
);
call protect('recovery_code', 'account_id = current_person()');

-- Whose password was right, and who is asked for a code now.
create table awaited_code (
    firm_id    uuid        not null default current_firm(),
    token_hash bytea       not null,
    account_id uuid        not null,
    device     text        not null,
    address    text        not null,
    expires_at timestamptz not null,
    constraint awaited_code_pk primary key (firm_id, token_hash),
    constraint awaited_code_account foreign key (firm_id, account_id) references account on delete cascade
);
create index awaited_code_by_account on awaited_code (firm_id, account_id);
call protect('awaited_code', 'false');

alter table session add column factor_due boolean not null default false;
comment on column session.factor_due is 'whether a second factor was required and missing when it began';

alter table firm add column factor_for text not null default 'NOBODY'
    constraint firm_factor_for check (factor_for in ('NOBODY', 'ADMINISTRATORS', 'EMPLOYEES', 'EVERYBODY'));
comment on column firm.factor_for is 'of whom it requires a second factor';

-- What the doors know, with all that came to be asked there since they were made: the primary administrator has a role
-- of its own, and a delegate who is no longer what they were chosen for is nobody.
drop function door_session(uuid, bytea, text, timestamptz, timestamptz);
create function door_session(firm uuid, token bytea, door text, idle_from timestamptz, begun_from timestamptz)
    returns table (session_id uuid, account_id uuid, name text, language text, theme text, role text,
                   must_change boolean, seen_at timestamptz, client_id uuid, client_name text,
                   owner boolean, delegate boolean, blocked boolean, startup boolean, domains bigint,
                   narrowed_id uuid, narrowed_name text, factor_due boolean)
    language sql stable security definer set search_path = public as $$
    select s.id, a.id, a.name, a.language, a.theme,
           case when a.id = f.primary_id then 'PRIMARY_ADMINISTRATOR' else a.role end, coalesce(c.must_change, true), s.seen_at,
           d.id, cl.name, d.owner_id = a.id, m.delegate, d.blocked, d.status = 'STARTUP', count(*) over (),
           n.id, n.name, s.factor_due
      from session s
      join account a on a.firm_id = s.firm_id and a.id = s.account_id
      join firm f on f.id = s.firm_id
      left join credential c on c.firm_id = a.firm_id and c.account_id = a.id
      left join member m on a.realm = 'CLIENT' and m.firm_id = a.firm_id and m.account_id = a.id and m.active
      left join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
      left join client cl on cl.firm_id = d.firm_id and cl.id = d.id
      -- The client an employee looks at alone, as long as the shield lets them (decision D17).
      left join domain n on a.realm = 'STAFF' and n.firm_id = s.firm_id and n.id = s.client_id
                        and (n.access = 'ALL_EMPLOYEES'
                             or a.id in (n.responsible_id, n.backup_id, n.controller_id, n.account_manager_id)
                             or exists (select from domain_opening o
                                         where o.firm_id = n.firm_id and o.person_id = a.id and o.domain_id = n.id
                                           and o.ends_at > current_moment()))
     where s.firm_id = firm and s.token_hash = token and a.realm = door and a.state = 'ACTIVE'
       and (a.role <> 'DELEGATED_ADMINISTRATOR' or delegate_stands(a.firm_id, a.id))
       and s.seen_at > idle_from and s.created_at > begun_from
     order by d.id is not distinct from s.client_id desc, d.blocked, cl.name collate reader_order, d.id
     limit 1
$$;
alter function door_session(uuid, bytea, text, timestamptz, timestamptz) owner to parvis_search;
revoke all on function door_session(uuid, bytea, text, timestamptz, timestamptz) from public;
grant execute on function door_session(uuid, bytea, text, timestamptz, timestamptz) to parvis_app;

drop function door_firm(text);
create function door_firm(address text)
    returns table (id uuid, slug text, can text, name text, country text, language text, time_zone text, colour text,
                   plan text, state text, modules text[], chat boolean, logo_mark text, languages text[],
                   office_idle integer, office_longest integer, portal_idle integer, portal_longest integer,
                   team_idle integer, team_longest integer, factor_for text)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.can, f.name, f.country, f.language, f.time_zone, f.colour, f.plan, f.state, f.modules, f.chat,
           f.logo_mark, f.languages, f.office_idle, f.office_longest, f.portal_idle, f.portal_longest, f.team_idle,
           f.team_longest, f.factor_for
      from firm f where f.slug = address
$$;
alter function door_firm(text) owner to parvis_search;
revoke all on function door_firm(text) from public;
grant execute on function door_firm(text) to parvis_app;
