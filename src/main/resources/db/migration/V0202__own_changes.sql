-- What clients and workers do with their own visits at their portals.

-- What a client asks of whoever comes; the notes are for the office and the worker alone.
alter table visit
    add column wish text not null default '' constraint visit_wish_length check (length(wish) <= 4000),
    -- The same however often a portal sends the form. Sent twice, kept once.
    add column request_key uuid,
    add constraint visit_once unique (firm_id, domain_id, request_key);

alter table visit_past add column wish text not null default '';
alter table visit_past alter column wish drop default;

create or replace function keep_visit_past() returns trigger language plpgsql as $$
begin
    insert into visit_past (firm_id, visit_id, version, change, worker_id, service, starts_at, ends_at, place, notes, wish,
                            state, detached)
    values (old.firm_id, old.id, old.version, current_change(), old.worker_id, old.service, old.starts_at, old.ends_at,
            old.place, old.notes, old.wish, old.state, old.detached);
    return null;
end
$$;
