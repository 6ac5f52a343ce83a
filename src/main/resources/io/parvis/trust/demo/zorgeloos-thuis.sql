update firm
   set street = 'Lange Leemstraat 112', postal_code = '2018', city = 'Antwerpen', region = 'Antwerpen',
       support_email = 'hulp@zorgeloos-thuis.example', support_phone = '+3232180140',
       phone_system_id = '00000000-0000-7000-8000-000000000002',
       inbound_provider_id = '00000000-0000-7000-8000-000000000004',
       outbound_provider_id = '00000000-0000-7000-8000-000000000004'
 where id = current_firm();

insert into client_group (id, name, segment, may_suspend, created_at)
values (gen_random_uuid(), 'Gezinnen', 'Particulieren', true, current_moment() - interval '2 years'),
       (gen_random_uuid(), 'Senioren', 'Particulieren', false, current_moment() - interval '2 years'),
       (gen_random_uuid(), 'Instellingen', 'Organisaties', false, current_moment() - interval '1 year');

insert into sending_address (id, address, standard, verified_at, created_at)
values (gen_random_uuid(), 'hallo@zorgeloos-thuis.example', true, current_moment() - interval '2 years',
        current_moment() - interval '2 years');

insert into project (id, name, colour, currency, sender, site, created_at)
values (gen_random_uuid(), 'Zorgeloos Thuis', '#8a3b62', 'EUR', 'hallo@zorgeloos-thuis.example',
        'https://www.zorgeloos-thuis.example', current_moment() - interval '2 years');

insert into client_field (id, name, kind, choices, place)
values (gen_random_uuid(), 'Sleutel', 'TEXT', '{}', 10),
       (gen_random_uuid(), 'Huisdier', 'CHOICE', '{Geen,Hond,Kat,Ander}', 20);

with told (name, contact, phone, street, postal_code, city, client_group, months, pet) as (values
    ('Maria Van Dyck', 'Maria', '+3232271804', 'Lange Leemstraat 88', '2018', 'Antwerpen', 'Senioren', 22, 'Kat'),
    ('Jozef Peeters', 'Lotte', '+3234401276', 'Sint-Jansplein 12', '2060', 'Antwerpen', 'Senioren', 19, 'Geen'),
    ('Familie Goossens-Adriaenssens', 'Stijn', '+3238304471', 'Boekenberglei 140', '2100', 'Deurne', 'Gezinnen', 15, 'Hond'),
    ('Residentie Ter Linden vzw', 'Griet', '+3236490230', 'Lindenlei 2', '2640', 'Mortsel', 'Instellingen', 12, null),
    ('Fatima Aydin', 'Fatima', '+3232253390', 'Turnhoutsebaan 201', '2140', 'Borgerhout', 'Gezinnen', 1, null),
    ('Emma Thompson', 'Emma', '', 'Cogels-Osylei 33', '2600', 'Berchem', 'Gezinnen', 8, 'Geen'),
    ('Claude Renard', 'Claude', '+3232169905', 'Mechelsesteenweg 75', '2018', 'Antwerpen', 'Senioren', 10, null),
    ('Kinderdagverblijf De Regenboog vzw', 'An', '+3234586612', 'Herentalsebaan 310', '2160', 'Wommelgem', 'Instellingen', 0, null))
update client c
   set contact_name = t.contact, phone = t.phone, street = t.street, postal_code = t.postal_code, city = t.city,
       project_id = (select p.id from project p where p.name = 'Zorgeloos Thuis'),
       group_id = (select g.id from client_group g where g.name = t.client_group),
       own_fields = case when t.pet is null then '{}'
                         else jsonb_build_object((select id::text from client_field where name = 'Huisdier'), t.pet) end,
       created_at = current_moment() - make_interval(months => t.months, days => t.months * 11 % 26, hours => 5 + t.months % 3)
  from told t
 where c.name = t.name;

update domain d
   set created_at = c.created_at,
       activated_at = case when d.activated_at is not null then c.created_at + interval '3 days' end
  from client c
 where c.id = d.id;

update member m set joined_at = c.created_at + interval '1 hour' from client c where c.id = m.domain_id;

insert into client_standing (client_id, attitude_id, remark)
select c.id, (select a.id from attitude a where a.name = t.attitude), t.remark
  from (values ('Maria Van Dyck', 'VIP', 'Al klant sinds de eerste dag.'),
               ('Residentie Ter Linden vzw', 'Goede betaler', ''),
               ('Claude Renard', 'Twijfelachtige betaler', 'Twee facturen van vorig jaar staan nog open.')) as t (name, attitude, remark)
  join client c on c.name = t.name
on conflict (firm_id, client_id) do update set attitude_id = excluded.attitude_id, remark = excluded.remark;

insert into payer (id, client_id, kind, name, street, postal_code, city, country, email, language, created_at)
select gen_random_uuid(), c.id, 'INDIVIDUAL', 'Lotte Peeters', 'Statielei 44', '2640', 'Mortsel', 'BE', 'lotte.peeters@klant.example',
       'nl', current_moment() - interval '1 year'
  from client c where c.name = 'Jozef Peeters';

insert into ticket_category (id, name_fr, name_nl, name_en, function, weight, place)
values (gen_random_uuid(), 'Planning', 'Planning', 'Planning', 'RESPONSIBLE', 120, 5);

insert into answer_template (id, name, category_id, subject_nl, text_fr, text_nl, text_en)
select gen_random_uuid(), 'Bezoek verplaatst', c.id, 'Uw bezoek is verplaatst',
$$Bonjour {contact},

Nous avons déplacé votre visite comme demandé.

{employee}$$,
$$Dag {contact},

We hebben uw bezoek verplaatst zoals gevraagd.

{employee}$$,
$$Hello {contact},

We have moved your visit as you asked.

{employee}$$
  from ticket_category c where c.name_en = 'Planning';

insert into phone_gateway (id, name, kind, pattern, priority, resend_seconds, valid_minutes, attempts)
values (gen_random_uuid(), 'Postvak uit van de demo', 'OUTBOX', '*', 10, 60, 10, 5);

insert into ticket (id, domain_id, category_id, subject, office_state, client_state, assignee_id, member_id, waiting_since,
                    client_wrote_at, opened_at, changed_at, ranked_at)
select gen_random_uuid(), c.id, g.id, t.subject, t.office, t.client_side,
       (select a.id from account a where a.realm = 'STAFF' and a.identifier = t.assignee || '@zorgeloos-thuis.example'),
       d.owner_id, case when t.office = 'IN_PROGRESS' then current_moment() - t.wrote end,
       current_moment() - t.wrote, current_moment() - t.opened, current_moment() - t.changed,
       case when t.office = 'IN_PROGRESS' then current_moment() - t.wrote - make_interval(mins => g.weight)
            else current_moment() - t.changed end
  from (values
    ('Familie Goossens-Adriaenssens', 'Planning', 'Poetshulp op vrijdag in plaats van donderdag', 'IN_PROGRESS', 'IN_PROGRESS', 'wim.claes', interval '2 hours', interval '2 hours', interval '2 hours'),
    ('Residentie Ter Linden vzw', 'Billing', 'Kwartaalfactuur per flat', 'AWAITING_CLIENT', 'NEW_MESSAGE', 'bart.janssens', interval '3 days', interval '3 days', interval '1 day'),
    ('Emma Thompson', 'Question', 'A key for the new helper', 'ARCHIVED', 'REVIEWED', 'wim.claes', interval '12 days', interval '12 days', interval '11 days')
    ) as t (client, category, subject, office, client_side, assignee, wrote, opened, changed)
  join client c on c.name = t.client
  join domain d on d.id = c.id
  join ticket_category g on g.name_en = t.category;

with said (subject, author, by_client, ago, text) as (values
    ('Poetshulp op vrijdag in plaats van donderdag', 'stijn.goossens@klant.example', true, interval '2 hours',
     $$Dag, deze week zijn de kinderen donderdag thuis. Kan de poetshulp vrijdag komen?$$),
    ('Kwartaalfactuur per flat', 'griet.mertens@terlinden.example', true, interval '3 days',
     $$Goedemorgen, kunnen we vanaf dit kwartaal één factuur per flat krijgen in plaats van één voor alles?$$),
    ('Kwartaalfactuur per flat', 'bart.janssens@zorgeloos-thuis.example', false, interval '1 day',
     $$Dag Griet, dat kan. Bezorgt u ons de namen van de bewoners? Dan passen we de volgende facturen aan.$$),
    ('A key for the new helper', 'emma.thompson@klant.example', true, interval '12 days', $$Hello, may I leave the key with my neighbour?$$),
    ('A key for the new helper', 'wim.claes@zorgeloos-thuis.example', false, interval '11 days', $$Of course. Tell us the number of the house and we pass it on.$$))
insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text, written_at)
select (lpad(to_hex((extract(epoch from current_moment() - s.ago) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid,
       t.domain_id, t.id, s.by_client, a.id, a.name, s.text, current_moment() - s.ago
  from said s
  join ticket t on t.subject = s.subject
  join account a on a.identifier = s.author;

insert into account (id, realm, role, identifier, email, name, language, state, created_at)
select gen_random_uuid(), 'WORKER', 'WORKER', address, address, name, language, 'INVITED', current_moment() - interval '8 months'
  from (values ('amina.haddou@zorgeloos-thuis.example', 'Amina Haddou', 'nl'),
               ('jeroen.vos@zorgeloos-thuis.example', 'Jeroen Vos', 'nl'),
               ('carine.lefevre@zorgeloos-thuis.example', 'Carine Lefèvre', 'fr')) as w (address, name, language);

insert into worker (id, number, nature, name, email, phone, street, postal_code, city, country, language, languages, skills,
                    sector, account_id, created_at)
select gen_random_uuid(), w.number, w.nature, w.name, w.email, w.phone, w.street, w.postal_code, w.city, 'BE', w.language,
       w.languages, w.skills, w.sector, a.id, current_moment() - interval '9 months'
  from (values
    ('0001', 'EMPLOYEE', 'Amina Haddou', 'amina.haddou@zorgeloos-thuis.example', '+32470112031', 'Kroonstraat 41', '2140', 'Borgerhout', 'nl', array['fr', 'nl', 'ar'], array['Koken', 'Strijken', 'Zorg'], 'Antwerpen Oost'),
    ('0002', 'EMPLOYEE', 'Jeroen Vos', 'jeroen.vos@zorgeloos-thuis.example', '+32470112032', 'Jan Moorkensstraat 9', '2600', 'Berchem', 'nl', array['nl', 'en'], array['Klussen', 'Rijbewijs B', 'Tuin'], 'Antwerpen Zuid'),
    ('0003', 'CONTRACTOR', 'Carine Lefèvre', 'carine.lefevre@zorgeloos-thuis.example', '+32470112033', 'Liersesteenweg 220', '2640', 'Mortsel', 'fr', array['fr', 'nl'], array['Zorg'], 'Antwerpen Zuid'),
    ('0004', 'TEMPORARY', 'Olena Kovalenko', 'olena.kovalenko@post.example', '+32470112034', '', '', '', 'en', array['en', 'uk'], array['Strijken'], 'Antwerpen Oost'),
    ('0005', 'TRAINEE', 'Bram Hendrickx', '', '+32470112035', '', '', '', 'nl', array['nl'], array[]::text[], '')) as w
       (number, nature, name, email, phone, street, postal_code, city, language, languages, skills, sector)
  left join account a on a.realm = 'WORKER' and a.identifier = w.email;

insert into detail_request (id, worker_id, detail, was, wanted, asked_at, state, word, answered_at, answered_by)
select gen_random_uuid(), w.id, r.detail, cast(r.was as jsonb), cast(r.wanted as jsonb), current_moment() - r.ago, r.state, r.word,
       case when r.state <> 'OPEN' then current_moment() - interval '3 days' end,
       case when r.state <> 'OPEN' then 'Katrien Desmet' else '' end
  from (values
    ('0001', 'SKILLS', '{"skills": "Koken, Strijken, Zorg"}', '{"skills": "Koken, Rijbewijs B, Strijken, Zorg"}', interval '2 days', 'OPEN', ''),
    ('0001', 'NAME', '{"name": "Amina Haddou"}', '{"name": "Amina Haddou-Claes"}', interval '5 days', 'REFUSED', 'Breng eerst even je nieuwe identiteitskaart langs.'),
    ('0002', 'NAME', '{"name": "Jeroen Vos"}', '{"name": "Jeroen De Vos"}', interval '1 day', 'OPEN', ''),
    ('0002', 'SKILLS', '{"skills": "Klussen, Rijbewijs B"}', '{"skills": "Klussen, Rijbewijs B, Schilderen"}', interval '6 days', 'OPEN', '')) as r
       (number, detail, was, wanted, ago, state, word)
  join worker w on w.number = r.number;

with planned (client, worker, service, days, starts, minutes, notes) as (values
    ('Maria Van Dyck', 'Amina Haddou', 'Huishoudhulp', array[1, 3, 5], time '08:30', 120, 'De kat mag niet buiten.'),
    ('Jozef Peeters', 'Amina Haddou', 'Zorg', array[1, 2, 3, 4, 5], time '11:00', 60, 'Bel twee keer: hij hoort slecht.'),
    ('Familie Goossens-Adriaenssens', 'Jeroen Vos', 'Tuin', array[2], time '09:00', 180, 'De hond is vriendelijk.'),
    ('Fatima Aydin', 'Jeroen Vos', 'Klussen', array[4], time '13:30', 90, ''),
    ('Claude Renard', 'Carine Lefèvre', 'Zorg', array[1, 3, 5], time '16:00', 60, ''),
    ('Residentie Ter Linden vzw', 'Carine Lefèvre', 'Zorg', array[2, 4], time '08:00', 240, 'Aanmelden aan de balie.'),
    ('Emma Thompson', null, 'Huishoudhulp', array[5], time '14:00', 120, '')),
days as (
    select p.*, cast(date_trunc('week', current_moment() at time zone 'Europe/Brussels') as date) + 7 * week + day - 1 as date
      from planned p cross join lateral unnest(p.days) as d(day) cross join generate_series(-2, 5) as week)
insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service, starts_at, ends_at, place, notes,
                   created_at)
select gen_random_uuid(), o.id, o.code, o.name, w.id, w.name, d.service, at.starts,
       at.starts + make_interval(mins => d.minutes), concat_ws(', ', nullif(c.street, ''), nullif(c.city, '')), d.notes,
       current_moment() - interval '3 weeks'
  from days d
  join domain o on o.name = d.client
  join client c on c.id = o.id
  left join worker w on w.name = d.worker
 cross join lateral (select (d.date + d.starts) at time zone 'Europe/Brussels') as at(starts);

insert into slip_rules (tolerance, step, downwards) values (5, 5, false);

-- What was done of it: the older slips are approved, those of the last days wait, and Carine and Jeroen clock in.
insert into slip (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id, starts_at, ends_at, pause, kilometres,
                  comment, state, counted, judged_by, judged_at, request_key, entered_at, clocked_from, clocked_until)
select gen_random_uuid(), v.worker_id, v.worker_name, v.domain_id, v.client_code, v.client_name, v.id, w.began, w.ended, 0,
       case when v.worker_name = 'Jeroen Vos' then 14 else 4 end, case when v.service = 'Tuin' then 'De haag is gesnoeid.' else '' end,
       case when done then 'APPROVED' else 'ENTERED' end,
       case when done then extract(epoch from v.ends_at - v.starts_at) / 60 end,
       case when done then 'Katrien Desmet' else '' end, case when done then v.ends_at + interval '2 days' end,
       gen_random_uuid(), w.ended, case when clocks then w.began end, case when clocks then w.ended end
  from visit v
 cross join lateral (select v.worker_name <> 'Amina Haddou', v.ends_at < current_moment() - interval '7 days') as a (clocks, done)
 cross join lateral (select v.starts_at + interval '4 minutes', v.ends_at + interval '2 minutes') as w (began, ended)
 where v.worker_id is not null
   and v.ends_at < current_moment() - case when clocks then interval '4 days' else interval '6 days' end;

insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id, began_at, ended_at, kilometres,
                      comment, state, doubts, slip_id, request_key)
select gen_random_uuid(), s.worker_id, s.worker_name, s.domain_id, s.client_code, s.client_name, s.visit_id, s.clocked_from,
       s.clocked_until, s.kilometres, s.comment, 'TAKEN', '{}', s.id, gen_random_uuid()
  from slip s
 where s.clocked_from is not null;

insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, visit_id, began_at, ended_at, comment, state,
                      doubts, request_key)
select gen_random_uuid(), v.worker_id, v.worker_name, v.domain_id, v.client_code, v.client_name, v.id,
       v.starts_at + interval '38 minutes', case when v.worker_name = 'Jeroen Vos' then v.ends_at + interval '6 minutes' end,
       case when v.worker_name = 'Jeroen Vos' then 'File op de Ring.' else '' end, 'WAITING',
       case when v.worker_name = 'Jeroen Vos' then array['CAME_LATE'] else array['CAME_LATE', 'FORGOTTEN'] end, gen_random_uuid()
  from visit v
 where v.worker_name in ('Jeroen Vos', 'Carine Lefèvre') and v.ends_at < current_moment() - interval '1 hour'
   and v.ends_at > current_moment() - interval '4 days';

update firm
   set portals = $${"CLIENT": {"lines": [{"entry": "DETAILS", "on": true, "label": {"fr": "", "nl": "", "en": ""}},
                                         {"entry": "PLANNING", "on": true, "label": {"fr": "", "nl": "", "en": ""}},
                                         {"entry": "DOCUMENTS", "on": true, "label": {"fr": "", "nl": "", "en": ""}}]},
                    "WORKER": {"lines": [{"entry": "PLANNING", "on": true, "label": {"fr": "", "nl": "", "en": ""}},
                                         {"entry": "SLIPS", "on": true, "label": {"fr": "", "nl": "", "en": ""}},
                                         {"entry": "DOCUMENTS", "on": true, "label": {"fr": "", "nl": "", "en": ""}}]}}$$
 where id = current_firm();

insert into expected_document (id, audience, names, hints, client_kind, mandatory, expires, months, warns, every, reminds)
values (gen_random_uuid(), 'WORKER', array['Carte d''identité', 'Identiteitskaart', 'Identity card'],
        array['Recto et verso', 'Voor- en achterkant', 'Both sides'], null, true, true, 120, 60, 7, true),
       (gen_random_uuid(), 'WORKER', array['Attestation de premiers secours', 'EHBO-attest', 'First-aid certificate'],
        array['', '', ''], null, true, true, 36, 30, 14, true),
       (gen_random_uuid(), 'WORKER', array['Permis de conduire', 'Rijbewijs', 'Driving licence'],
        array['Seulement si vous conduisez pour le travail', 'Alleen als u rijdt voor het werk', 'Only if you drive for work'],
        null, false, true, 120, 60, 14, false),
       (gen_random_uuid(), 'CLIENT', array['Convention signée', 'Getekende overeenkomst', 'Signed agreement'],
        array['Toutes les pages', 'Alle bladzijden', 'All pages'], null, true, false, null, 0, 7, true),
       (gen_random_uuid(), 'CLIENT', array['Statuts', 'Statuten', 'Articles of association'],
        array['', '', ''], 'COMPANY', true, false, null, 0, 14, true);

insert into expectation (expected_id, worker_id, asked, asked_at)
select x.id, w.id, 1, current_moment() - interval '3 days'
  from expected_document x
  join worker w on w.name in ('Amina Haddou', 'Olena Kovalenko')
 where x.names[2] = 'Identiteitskaart';

insert into document_request (id, expected_id, person_id, asked_at, asked_by, recipient)
select gen_random_uuid(), e.expected_id, e.person_id, e.asked_at, 'Bart Janssens', w.email
  from expectation e
  join worker w on w.id = e.worker_id;
