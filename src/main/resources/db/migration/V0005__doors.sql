-- Functions that see over the walls, one read each, owned by a role that nobody can enter as. This list is complete:
-- a test compares it with the catalogue.

-- The firm behind an address, before anybody is known.
create function door_firm(address text)
    returns table (id uuid, slug text, kind text, name text, country text, language text, time_zone text, colour text)
    language sql stable security definer set search_path = public as $$
    select f.id, f.slug, f.kind, f.name, f.country, f.language, f.time_zone, f.colour
      from firm f where f.slug = address
$$;

-- The account behind a session's token, with all that the door must know. Rights, role and state are read anew at each
-- request: what was revoked ends at once.
create function door_session(firm uuid, token bytea, door text, idle_from timestamptz, begun_from timestamptz)
    returns table (session_id uuid, account_id uuid, name text, language text, theme text, role text,
                   must_change boolean, seen_at timestamptz, client_id uuid, client_name text,
                   owner boolean, delegate boolean, blocked boolean, startup boolean, domains bigint,
                   narrowed_id uuid, narrowed_name text)
    language sql stable security definer set search_path = public as $$
    select s.id, a.id, a.name, a.language, a.theme, a.role, coalesce(c.must_change, true), s.seen_at,
           d.id, cl.name, d.owner_id = a.id, m.delegate, d.blocked, d.status = 'STARTUP', count(*) over (),
           n.id, n.name
      from session s
      join account a on a.firm_id = s.firm_id and a.id = s.account_id
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
       and s.seen_at > idle_from and s.created_at > begun_from
     order by d.id is not distinct from s.client_id desc, d.blocked, cl.name collate reader_order, d.id
     limit 1
$$;

-- All domains of a portal user, for the switcher.
create function door_domains(firm uuid, account uuid) returns table (id uuid, name text)
    language sql stable security definer set search_path = public as $$
    select c.id, c.name
      from member m
      join client c on c.firm_id = m.firm_id and c.id = m.domain_id
     where m.firm_id = firm and m.account_id = account and m.active
     order by c.name collate reader_order, c.id
$$;

-- The domains whose name holds a fragment, in the order of names. The ordinary wall cannot use the fragment's index (a
-- pattern match is not leakproof); whoever asks joins what comes back with the walled table.
create function domains_holding(fragment text, after_name text, after_id uuid, most integer)
    returns table (id uuid, name text) language sql stable security definer set search_path = public
    -- A rare fragment is found by its own index, a common one in the order of names: each its own plan.
    set plan_cache_mode = force_custom_plan as $$
    select d.id, d.name from domain d
     where d.firm_id = current_firm() and d.folded_name like '%' || folded(fragment) || '%'
       and (after_id is null or (d.name collate reader_order, d.id) > (after_name, after_id))
     order by d.name collate reader_order, d.id
     limit most
$$;

do $$
declare f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p
              where p.proname in ('door_firm', 'door_session', 'door_domains', 'domains_holding', 'owner_is_active',
                                'domain_names') loop
        execute format('alter function %s owner to parvis_search', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to parvis_app', f);
    end loop;
end
$$;
