-- The walls. The application tells, at the start of each transaction, who acts (see WalledTransactions); the policies
-- read it from here. Nothing told = nothing seen. The settings become empty strings when a transaction ends, not null.

create function current_firm() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.firm', true), '')::uuid;

create function current_person() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.person', true), '')::uuid;

create function current_client() returns uuid language sql stable parallel safe
    return nullif(current_setting('app.client', true), '')::uuid;

create function current_realm() returns text language sql stable parallel safe
    return coalesce(nullif(current_setting('app.realm', true), ''), 'NOBODY');

-- The program's clock, so that what ends at a moment ends when the program says so.
create function current_moment() returns timestamptz language sql stable parallel safe
    return coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now());

-- Walls a table: only the current firm's rows, and of those the ones the condition lets this realm see.
-- The door role passes, read by read, through functions that this migration history shows in full.
create procedure protect(walled regclass, visible text) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', walled);
    execute format('alter table %s force row level security', walled);
    execute format('create policy wall on %s to parvis_app
                        using (firm_id = current_firm() and (current_realm() = ''SYSTEM'' or (%s)))
                        with check (firm_id = current_firm())', walled, visible);
    execute format('create policy door on %s to parvis_search using (true)', walled);
    execute format('grant select, insert, update, delete on %s to parvis_app', walled);
    execute format('grant select on %s to parvis_search', walled);
end
$$;

-- Collation of lists that people read: ICU's root order, in which é stands beside e.
create collation if not exists reader (provider = icu, locale = 'und-u-ks-level2-kn', deterministic = false);
create collation if not exists reader_order (provider = icu, locale = 'und-u-kn');

-- What a person types to find something: lower case, without accents. Immutable by our own promise: the dictionary is
-- part of the release of the database.
create function folded(text) returns text language sql immutable strict parallel safe
    return lower(public.unaccent('public.unaccent'::regdictionary, $1));

grant usage on schema public to parvis_app, parvis_search;
