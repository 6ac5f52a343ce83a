-- A ticket that was merged into another of the same client: what was written in it stands there, and whoever comes to it
-- is led there.
alter table ticket
    add column merged_into uuid,
    add constraint ticket_merged foreign key (firm_id, merged_into, domain_id)
        references ticket (firm_id, id, domain_id) on delete cascade,
    add constraint ticket_merged_is_over check (merged_into is null or office_state = 'ARCHIVED');
create index ticket_by_survivor on ticket (firm_id, merged_into, domain_id);

-- Firms from before there were categories get those that a new firm begins with. The walls step aside for the owner
-- while it looks at all firms.
alter table firm no force row level security;
alter table ticket_category no force row level security;
insert into ticket_category (firm_id, id, name_fr, name_nl, name_en, place)
select f.id, gen_random_uuid(), c.fr, c.nl, c.en, c.place
  from firm f,
       (values ('Question', 'Vraag', 'Question', 10),
               ('Technique', 'Technisch', 'Technical', 20),
               ('Facturation', 'Facturatie', 'Billing', 30)) as c (fr, nl, en, place)
 where f.kind = 'FIRM' and not exists (select from ticket_category t where t.firm_id = f.id);
alter table ticket_category force row level security;
alter table firm force row level security;
