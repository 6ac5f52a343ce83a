-- By what a firm is known beyond this installation, and whether it is open.

-- Two check characters after a text of digits and capital letters (ISO 7064, MOD 1271-36): they tell one wrong sign and
-- two that changed places.
create function can_with_checks(body text) returns text language plpgsql immutable strict parallel safe as $$
declare
    signs constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
    rest integer := 0;
begin
    for place in 1..length(body) loop
        rest := (rest + strpos(signs, substr(body, place, 1)) - 1) * 36 % 1271;
    end loop;
    rest := (1272 - rest * 36 % 1271) % 1271;
    return body || substr(signs, rest / 36 + 1, 1) || substr(signs, rest % 36 + 1, 1);
end
$$;

alter table firm
    add column can text,
    add column spid text constraint firm_spid_form check (spid ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$'),
    add column spid_key text generated always as (lower(spid)) stored,
    add column state text not null default 'ACTIVE' constraint firm_state check (state in ('ACTIVE', 'SUSPENDED', 'ARCHIVED')),
    add column state_since timestamptz,
    add column state_reason text not null default '' constraint firm_state_reason_length check (length(state_reason) <= 500);
comment on column firm.can is 'the number of its account with the operator; the operator itself has none';
comment on column firm.spid is 'what another system calls it that provisions its clients; none: it cannot';
comment on column firm.state_since is 'when the operator last closed or opened it; null when never';

-- Firms from before there were numbers get theirs. The walls step aside for the owner while it looks at all firms.
alter table firm no force row level security;
do $$
declare
    one uuid;
    drawn text;
begin
    for one in select id from firm where kind = 'FIRM' loop
        loop
            select can_with_checks(string_agg(
                       substr('0123456789BCDFGHJKMNPQRSTVWXYZ', 1 + floor(random() * 30)::integer, 1), ''))
              into drawn
              from generate_series(1, 8);
            exit when drawn ~ '^[0-9BCDFGHJKMNP-TV-Z]{10}$' and not exists (select from firm where can = drawn);
        end loop;
        update firm set can = drawn where id = one;
    end loop;
end
$$;
update firm set state_since = created_at where state_since is null and kind = 'FIRM';
alter table firm force row level security;

-- No letter that looks like a digit, and no vowel that could make a word of it; the check characters are of them too.
alter table firm
    add constraint firm_can_form check (can ~ '^[0-9BCDFGHJKMNP-TV-Z]{10}$' and can = can_with_checks(left(can, 8))),
    add constraint firm_can_where_billed check ((kind = 'OPERATOR') = (can is null)),
    add constraint firm_can_once unique (can),
    add constraint firm_spid_taken unique (spid_key),
    add constraint firm_operator_open check (kind = 'FIRM' or state = 'ACTIVE');

-- What a firm is known by stays, whoever tries.
create function firm_stays_itself() returns trigger language plpgsql as $$
begin
    raise exception 'a firm keeps its number, its address and its kind'
        using errcode = 'check_violation', constraint = 'firm_stays_itself';
end
$$;
create trigger firm_stays_itself before update of id, can, slug, kind, created_at on firm
    for each row when ((old.id, old.can, old.slug, old.kind, old.created_at)
                       is distinct from (new.id, new.can, new.slug, new.kind, new.created_at))
    execute function firm_stays_itself();

-- Mail of a firm that is closed waits in the outbox until it is opened again.
alter table mail drop constraint mail_state;
alter table mail add constraint mail_state check (state in ('QUEUED', 'HELD', 'SENT', 'FAILED'));
create index mail_held on mail (firm_id) where state = 'HELD';

-- No webhook of a closed firm is due.
create or replace function webhooks_due(at_moment timestamptz) returns table (firm uuid, webhook uuid)
    language sql stable security definer set search_path = public as $$
    select w.firm_id, w.id
      from webhook w
      join firm f on f.id = w.firm_id and f.state = 'ACTIVE'
     cross join lateral (select d.due_at
                           from webhook_delivery d
                          where d.firm_id = w.firm_id and d.webhook_id = w.id and d.state = 'WAITING'
                          order by d.number
                          limit 1) first
     where w.state = 'ACTIVE' and first.due_at <= at_moment
     order by first.due_at, w.id
$$;
