alter table stay add column preview boolean not null default false;
comment on column stay.preview is 'somebody only looks: nothing can be changed, and what is not yet published shows';

-- Whoever was invited and never came has a portal to look at as well.
drop function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz);
create function door_stay(firm uuid, key bytea, door text, moment timestamptz, idle_from timestamptz,
                          begun_from timestamptz)
    returns table (stay_id uuid, account_id uuid, name text, language text, theme text, role text,
                   client_id uuid, client_name text, owner boolean, delegate boolean, blocked boolean, startup boolean,
                   by_realm text, by_account_id uuid, by_name text, by_role text, preview boolean)
    language sql stable security definer set search_path = public as $$
    select y.id, a.id, a.name, a.language, a.theme,
           case when a.id = f.primary_id then 'PRIMARY_ADMINISTRATOR' else a.role end,
           d.id, cl.name, d.owner_id = a.id, m.delegate, d.blocked, d.status = 'STARTUP',
           y.by_realm, b.id, b.name, b.role, y.preview
      from stay y
      join account a on a.firm_id = y.firm_id and a.id = y.account_id
      join firm f on f.id = y.firm_id
      join account b on b.firm_id = y.by_firm_id and b.id = y.by_account_id
      join session s on s.firm_id = y.by_firm_id and s.id = y.by_session_id and s.account_id = y.by_account_id
      left join member m on m.firm_id = y.firm_id and m.account_id = y.account_id and m.domain_id = y.client_id
                        and m.active
      left join domain d on d.firm_id = m.firm_id and d.id = m.domain_id
      left join client cl on cl.firm_id = d.firm_id and cl.id = d.id
     where y.firm_id = firm and y.token_hash = key and y.left_at is null and y.ends_at > moment
       and a.realm = door and (a.state = 'ACTIVE' or y.preview and a.state = 'INVITED') and b.state = 'ACTIVE'
       and s.seen_at > idle_from and s.created_at > begun_from
       and (y.client_id is null or d.id is not null)
$$;
alter function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) owner to parvis_search;
revoke all on function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) from public;
grant execute on function door_stay(uuid, bytea, text, timestamptz, timestamptz, timestamptz) to parvis_app;
