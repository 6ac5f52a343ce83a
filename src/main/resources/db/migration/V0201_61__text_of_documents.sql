-- What documents say, and how far they can be shown (decisions 0162 and 0163). A row for each document, made with it: its
-- label is found at once, what stands in its file once a job has read it.
create function words_in(said text) returns setof text language sql immutable strict parallel safe
begin atomic
    select left(word, 60) from regexp_split_to_table(public.folded(said), '[^[:alnum:]]+') word where word <> '';
end;

-- Each word bears the mark of the shelf that it stands on: a search reads the documents of that shelf which have the word,
-- and nothing else. Shelves whose marks are alike are told apart by their rows. A word of the label stands there with a
-- point, too: one or two letters are the beginning of too much, but in labels.
create function shelf_mark(holder uuid) returns text language sql immutable strict parallel safe
return right(holder::text, 8);
create function words_on_shelf(holder uuid, label text, content text) returns tsvector
    language sql immutable strict parallel safe
return array_to_tsvector(array(select public.shelf_mark(holder) || word from public.words_in(label || ' ' || content) word
                               union
                               select public.shelf_mark(holder) || '.' || word from public.words_in(label) word));

create table document_text (
    firm_id     uuid    not null default current_firm(),
    document_id uuid    not null,
    holder      uuid    not null,
    state       text    not null default 'WAITING'
        constraint document_text_state check (state in ('WAITING', 'SHOWN', 'PLAIN', 'LOCKED', 'BROKEN')),
    pages       integer not null default 0 constraint document_text_pages check (pages >= 0),
    label       text    not null,
    content     text    not null default '' constraint document_text_length check (length(content) <= 100000),
    words       tsvector not null generated always as (words_on_shelf(holder, label, content)) stored,
    constraint document_text_pk primary key (firm_id, document_id),
    constraint document_text_document foreign key (firm_id, document_id) references document on delete cascade
);
comment on column document_text.holder is 'the client, the worker or the firm on whose shelf the document stands';
comment on column document_text.state is 'how far the current version can be shown; while it waits, nobody has read it';
comment on column document_text.label is 'as the document has it';
create index document_text_waiting on document_text (firm_id, document_id) where state = 'WAITING';
create index document_text_by_shelf on document_text (firm_id, holder, document_id desc);
create index document_text_by_words on document_text using gin (words);
call protect('document_text', $$exists (select from document d
                                         where d.firm_id = document_text.firm_id and d.id = document_text.document_id)$$);

create function document_begins() returns trigger language plpgsql as $$
begin
    insert into document_text (firm_id, document_id, holder, label)
    values (new.firm_id, new.id, coalesce(new.domain_id, new.worker_id, new.firm_id), new.label);
    return null;
end
$$;
create trigger document_begins after insert on document for each row execute function document_begins();

create function document_is_called() returns trigger language plpgsql as $$
begin
    update document_text t set label = new.label where t.firm_id = new.firm_id and t.document_id = new.id;
    return null;
end
$$;
create trigger document_is_called after update of label on document
    for each row when (old.label <> new.label) execute function document_is_called();

-- What the version before said is not what this one says.
create function document_is_renewed() returns trigger language plpgsql as $$
begin
    update document_text t set state = 'WAITING', pages = 0, content = ''
     where t.firm_id = new.firm_id and t.document_id = new.id;
    return null;
end
$$;
create trigger document_is_renewed after update of version on document
    for each row when (old.version <> new.version) execute function document_is_renewed();

-- What was filed before is read as well. Row-level security binds the tables' owner, so it steps aside for this.
alter table document no force row level security;
alter table document_text no force row level security;
insert into document_text (firm_id, document_id, holder, label)
select d.firm_id, d.id, coalesce(d.domain_id, d.worker_id, d.firm_id), d.label from document d;
alter table document force row level security;
alter table document_text force row level security;

-- What somebody typed, as it is looked for on some shelves: every word, each from its beginning; null when there is none.
create function words_looked_for(holders uuid[], typed text) returns tsquery language sql stable strict parallel safe
begin atomic
    select string_agg(shelf.asked, '|')::tsquery
      from (select '(' || string_agg(case when length(word) < 3
                                          then format('(%1$s%2$s|%1$s.%2$s:*)', public.shelf_mark(holder), word)
                                          else format('%s%s:*', public.shelf_mark(holder), word) end, '&') || ')' as asked
              from unnest(holders) holder
             cross join (select distinct word from public.words_in(typed) word limit 12) asked
             group by holder) shelf;
end;

-- The documents of some shelves that say something, the newest first. The walls hold where what comes back is joined with the
-- walled tables; here it is only seen to that whoever asks gets as many as are wanted.
--
-- The newest of each shelf are read one by one: a word that many have is found among them. Only then is the index of words
-- asked for the older ones, of which there are few if there are any to be read.
create function documents_saying(holders uuid[], typed text, in_folder text, after_id uuid, most integer)
    returns setof uuid language plpgsql stable security definer rows 50 set search_path = public
    set plan_cache_mode = force_custom_plan set enable_seqscan = off as $$
declare
    newest constant integer := 1000;
    slice constant integer := 500;
    asked tsquery := words_looked_for(holders, typed);
    since uuid;
    held uuid[];
    left_over integer := most;
    given integer;
begin
    if asked is null then
        return;
    end if;
    since := coalesce((select edge.last
                         from unnest(holders) shelf
                        cross join lateral (select t.document_id as last from document_text t
                                             where t.firm_id = current_firm() and t.holder = shelf
                                               and (after_id is null or t.document_id < after_id)
                                             order by t.document_id desc offset newest - 1 limit 1) edge
                        order by edge.last desc limit 1), '00000000-0000-0000-0000-000000000000');
    for older in 0..1 loop
        if older = 0 then
            held := array(select near.document_id
                            from (select t.document_id, t.words from document_text t
                                   where t.firm_id = current_firm() and t.holder = any (holders) and t.document_id >= since
                                     and (after_id is null or t.document_id < after_id) offset 0) near
                           where near.words @@ asked
                           order by near.document_id desc);
        else
            held := array(select found.document_id
                            from (select t.document_id, t.firm_id, t.holder from document_text t
                                   where t.words @@ asked offset 0) found
                           where found.firm_id = current_firm() and found.holder = any (holders)
                             and found.document_id < since
                           order by found.document_id desc);
        end if;
        for from_place in 1..cardinality(held) by slice loop
            return query
                select d.id
                  from document d
                 where d.firm_id = current_firm() and d.id = any (held[from_place:from_place + slice - 1])
                   and (in_folder is null or d.folder = in_folder)
                   and (current_realm() not in ('CLIENT', 'WORKER')
                        or (d.ends_at is null or d.ends_at > current_moment())
                           and case current_realm() when 'CLIENT' then d.on_portal else d.on_team end)
                 order by d.id desc
                 limit left_over;
            get diagnostics given = row_count;
            left_over := left_over - given;
            exit when left_over <= 0;
        end loop;
        exit when left_over <= 0;
    end loop;
end
$$;
alter function documents_saying(uuid[], text, text, uuid, integer) owner to parvis_search;
revoke all on function documents_saying(uuid[], text, text, uuid, integer) from public;
grant execute on function documents_saying(uuid[], text, text, uuid, integer) to parvis_app;
