-- How clients are found by what somebody types, among a million as among ten (decision 0093).

-- A name from one of its words on: people type the beginning of a word.
create function from_word(said text, word integer) returns text language sql immutable strict parallel safe
return left(array_to_string((string_to_array(public.folded(said), ' '))[word:], ' '), 40);

create index client_by_first_word on client (firm_id, (from_word(name, 1)) collate "C", id);
create index client_by_second_word on client (firm_id, (from_word(name, 2)) collate "C", id);
create index client_by_third_word on client (firm_id, (from_word(name, 3)) collate "C", id);
create index client_by_contact on client (firm_id, (from_word(contact_name, 1)) collate "C", id);

-- Which of those beginnings is the first that holds: 1 to 4, 5 when none does.
create function beginning(name text, contact_name text, fragment text) returns integer
    language sql immutable parallel safe
return case when starts_with(public.from_word(name, 1), left(fragment, 40)) then 1
            when starts_with(public.from_word(name, 2), left(fragment, 40)) then 2
            when starts_with(public.from_word(name, 3), left(fragment, 40)) then 3
            when starts_with(public.from_word(contact_name, 1), left(fragment, 40)) then 4
            else 5 end;

-- What a firm's clients hold, letters and digits apart. Each word bears the mark of its firm: a search reads the clients
-- of that firm which have the word, and nothing else. Firms whose marks are alike are told apart by their rows.
create function firm_mark(firm uuid) returns text language sql immutable strict parallel safe
return right(firm::text, 8);
create function words_held(firm uuid, search text) returns tsvector language sql immutable strict parallel safe
return array_to_tsvector(array(select public.firm_mark(firm) || held[1]
                                 from regexp_matches(search, '[a-z]+|[0-9]+', 'g') held));
create index client_by_words on client using gin (words_held(firm_id, search));

create function as_pattern(fragment text) returns text language sql immutable strict parallel safe
return '%' || regexp_replace(fragment, '([\\%_])', '\\\1', 'g') || '%';

-- The words that whoever holds a fragment must hold; null when that is not known, as for digits from the midst of a
-- number. The fragment's first word may be the end of a longer one, its last the beginning.
create function words_asked(fragment text) returns tsquery language plpgsql stable set search_path = public as $$
declare
    mark text := firm_mark(current_firm());
    typed text[] := array(select said[1] from regexp_matches(fragment, '[a-z]+|[0-9]+', 'g') said);
    only_one boolean := cardinality(typed) = 1;
    cut boolean := fragment ~ '[a-z0-9]$';
    longer text[];
    asked text[] := '{}';
begin
    for i in 1..cardinality(typed) loop
        continue when length(typed[i]) > 200;
        longer := '{}';
        if i = 1 and fragment ~ '^[a-z0-9]' then
            continue when typed[1] !~ '^[a-z]{3}';
            longer := array(
                select distinct w.word from client_word w
                 where w.firm_id = current_firm()
                   and w.word like '%_' || typed[1] || case when only_one and cut then '%' else '' end
                 limit 200);
            continue when cardinality(longer) = 200;
        end if;
        asked := asked || concat('(', mark, typed[i], case when i = cardinality(typed) and cut then ':*' end,
                                 (select string_agg('|' || mark || word, '') from unnest(longer) word), ')');
    end loop;
    return nullif(array_to_string(asked, '&'), '')::tsquery;
end
$$;

-- The clients that hold a fragment, and where each stands among them: first those whose name begins with it, then those
-- whose second or third word does, then by the contact, all in the order of what was met; then by name whoever holds it
-- anywhere else. A place is the digit of that order and the text within it. As with domains_holding: whoever asks joins
-- what comes back with the walled tables.
create function clients_holding(typed text, after_place text, after_id uuid, most integer)
    returns table (id uuid, place text) language plpgsql stable security definer rows 80 set search_path = public
    set plan_cache_mode = force_generic_plan as $$
declare
    fragment text := folded(typed);
    pattern text := as_pattern(fragment);
    first text := left(fragment, 40);
    last text := first || U&'\+10FFFF';
    at integer := coalesce(left(after_place, 1)::integer, 1);
    after text := substr(after_place, 2);
    left_over integer := most;
    given integer;
begin
    while at < 5 and left_over > 0 loop
        case at
            when 1 then return query
                select c.id, '1' || from_word(c.name, 1) from client c
                 where c.firm_id = current_firm() and from_word(c.name, 1) collate "C" between coalesce(after, first) and last
                   and (after is null or (from_word(c.name, 1) collate "C", c.id) > (after, after_id))
                   and c.search like pattern
                 order by from_word(c.name, 1) collate "C", c.id limit left_over;
            when 2 then return query
                select c.id, '2' || from_word(c.name, 2) from client c
                 where c.firm_id = current_firm() and from_word(c.name, 2) collate "C" between coalesce(after, first) and last
                   and (after is null or (from_word(c.name, 2) collate "C", c.id) > (after, after_id))
                   and c.search like pattern and beginning(c.name, c.contact_name, fragment) = 2
                 order by from_word(c.name, 2) collate "C", c.id limit left_over;
            when 3 then return query
                select c.id, '3' || from_word(c.name, 3) from client c
                 where c.firm_id = current_firm() and from_word(c.name, 3) collate "C" between coalesce(after, first) and last
                   and (after is null or (from_word(c.name, 3) collate "C", c.id) > (after, after_id))
                   and c.search like pattern and beginning(c.name, c.contact_name, fragment) = 3
                 order by from_word(c.name, 3) collate "C", c.id limit left_over;
            else return query
                select c.id, '4' || from_word(c.contact_name, 1) from client c
                 where c.firm_id = current_firm() and from_word(c.contact_name, 1) collate "C" between coalesce(after, first) and last
                   and (after is null or (from_word(c.contact_name, 1) collate "C", c.id) > (after, after_id))
                   and c.search like pattern and beginning(c.name, c.contact_name, fragment) = 4
                 order by from_word(c.contact_name, 1) collate "C", c.id limit left_over;
        end case;
        get diagnostics given = row_count;
        left_over := left_over - given;
        at := at + 1;
        after := null;
    end loop;
    if left_over > 0 then
        return query select h.id, '5' || h.name
                       from clients_holding_inside(fragment, after, case when after is null then null else after_id end,
                                                   left_over) h;
    end if;
end
$$;

-- The names are read in their order until enough hold it elsewhere than where a word begins. The planner, which cannot
-- know how soon that is, would gather and sort.
create function clients_met(fragment text, after_name text, after_id uuid, most integer)
    returns table (id uuid, name text) language plpgsql stable security definer rows 80 set search_path = public
    set plan_cache_mode = force_custom_plan set enable_sort = off set enable_bitmapscan = off set enable_seqscan = off as $$
begin
    return query
        select c.id, c.name from client c
         where c.firm_id = current_firm() and c.search like as_pattern(fragment)
           and (after_id is null or (c.name collate reader_order, c.id) > (after_name, after_id))
           and (select beginning(b.name, b.contact_name, fragment) from client b
                 where b.firm_id = current_firm() and b.id = c.id) = 5
         order by c.name collate reader_order, c.id
         limit most;
end
$$;

-- Those that hold it, but not where a word of their name begins, in the order of names. What is rare is gathered and
-- sorted; for what is common the names are read one by one until enough hold it. A few of the clients tell which it is.
create function clients_holding_inside(fragment text, after_name text, after_id uuid, most integer)
    returns table (id uuid, name text) language plpgsql stable security definer rows 80 set search_path = public
    set plan_cache_mode = force_custom_plan as $$
declare
    rare constant integer := 3000;
    pattern text := as_pattern(fragment);
    asked tsquery;
    common boolean := length(fragment) < 3;
    held uuid[];
begin
    if not common then
        select count(*) > 2 into common
          from (select c.search from client c where c.firm_id = current_firm()
                 order by c.created_at, c.id limit 300) sample
         where sample.search like pattern;
    end if;
    if not common then
        asked := words_asked(fragment);
        if asked is null then
            held := array(select c.id from client c
                           where c.firm_id = current_firm() and c.search like pattern limit rare + 1);
        else
            held := array(select marked.id
                            from (select c.id, c.firm_id from client c where words_held(c.firm_id, c.search) @@ asked
                                  offset 0) marked
                           where marked.firm_id = current_firm() limit rare + 1);
        end if;
        common := cardinality(held) > rare;
    end if;
    if common then
        return query select * from clients_met(fragment, after_name, after_id, most);
    else
        return query
            select sorted.id, sorted.name
              from (select c.id, c.name, c.contact_name from client c
                     where c.firm_id = current_firm() and c.id = any (held) and c.search like pattern
                       and (after_id is null or (c.name collate reader_order, c.id) > (after_name, after_id))
                     order by c.name collate reader_order, c.id
                    offset 0) sorted
             where beginning(sorted.name, sorted.contact_name, fragment) = 5
             order by sorted.name collate reader_order, sorted.id
             limit most;
    end if;
end
$$;

-- The clients whose words resemble what was mistyped, the closest first: each word that is typed becomes the known words
-- nearest to it, and all of them must be held. Of one word the three nearest are tried, of several the nearest each.
create function clients_resembling(words text, most integer)
    returns table (id uuid, likeness real) language plpgsql stable security definer rows 80 set search_path = public
    set plan_cache_mode = force_custom_plan set pg_trgm.similarity_threshold = 0.25 as $$
declare
    typed text[] := array(select words_of(folded(split_part(words, '@', 1))));
    tried text[] := '{}';
    meant record;
    left_over integer := most;
    given bigint;
begin
    for meant in
        select array_agg('%' || near.word || '%' order by length(near.word) desc) as patterns,
               avg(near.likeness)::real as likeness
          from unnest(typed) with ordinality as asked (word, place)
         cross join lateral (
            select w.word, similarity(w.word, asked.word) as likeness,
                   row_number() over (order by similarity(w.word, asked.word) desc, w.word) as rank
              from (select distinct w.word from client_word w
                     where w.firm_id = current_firm() and w.word % asked.word) w
             order by 2 desc, 1
             limit case when cardinality(typed) = 1 then 3 else 1 end) near
         group by near.rank
        having count(*) = cardinality(typed)
         order by 2 desc
    loop
        return query
            select held.id, meant.likeness
              from clients_holding(trim(meant.patterns[1], '%'), null, null,
                                   case when cardinality(typed) = 1 then left_over else 40 * most end) held
              join client c on c.firm_id = current_firm() and c.id = held.id
             where c.search like all (meant.patterns) and not c.search like any (tried)
             limit left_over;
        get diagnostics given = row_count;
        tried := tried || meant.patterns[1];
        left_over := left_over - given;
        exit when left_over <= 0;
    end loop;
end
$$;

-- Whether a domain is shielded stands beside its client too, so that counting asks the domain's wall only of those.
alter table client add column shielded boolean not null default false;
create function client_follows_shield() returns trigger language plpgsql security definer set search_path = public as $$
begin
    update client c set shielded = new.access <> 'ALL_EMPLOYEES' where c.firm_id = new.firm_id and c.id = new.id;
    return null;
end
$$;
create trigger client_follows_shield after update of access on domain
    for each row when (old.access <> new.access) execute function client_follows_shield();
create trigger client_follows_shield_at_birth after insert on domain
    for each row when (new.access <> 'ALL_EMPLOYEES') execute function client_follows_shield();

do $$
declare f regprocedure;
begin
    for f in select p.oid::regprocedure from pg_proc p
              where p.proname in ('clients_holding', 'clients_holding_inside', 'clients_met', 'clients_resembling',
                                  'client_follows_shield') loop
        execute format('alter function %s owner to parvis_search', f);
        execute format('revoke all on function %s from public', f);
        execute format('grant execute on function %s to parvis_app', f);
    end loop;
end
$$;
grant update (shielded) on client to parvis_search;
