-- When something about a client changed last, for programs that ask what is new since they asked before.
alter table client add column updated_at timestamptz not null default current_moment();
create index client_by_update on client (firm_id, updated_at, id);

create function client_updated() returns trigger language plpgsql as $$
begin
    new.updated_at := current_moment();
    return new;
end
$$;
create trigger client_updated before update on client for each row execute function client_updated();
