-- In which languages a firm speaks with its clients and workers: all that there are, until it says otherwise. That of new
-- clients is among them.
alter table firm
    add column languages text[] not null default '{fr,nl,en}'
        constraint firm_languages check (languages <@ '{fr,nl,en}' and cardinality(languages) > 0),
    add constraint firm_language_offered check (language = any (languages));
