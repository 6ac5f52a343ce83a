update firm
   set street = 'Quai Godefroid Kurth 45', postal_code = '4020', city = 'Liège', region = 'Liège', spid = 'LIEGE-0127',
       support_email = 'aide@cabinet-lambert.example', support_phone = '+3242220100',
       phone_system_id = '00000000-0000-7000-8000-000000000001',
       inbound_provider_id = '00000000-0000-7000-8000-000000000003',
       outbound_provider_id = '00000000-0000-7000-8000-000000000003'
 where id = current_firm();

insert into client_group (id, name, segment, may_suspend, created_at)
values (gen_random_uuid(), 'Indépendants', 'Petites structures', true, current_moment() - interval '3 years'),
       (gen_random_uuid(), 'Sociétés', 'Sociétés', true, current_moment() - interval '3 years'),
       (gen_random_uuid(), 'Soins et santé', 'Professions de soins', false, current_moment() - interval '2 years'),
       (gen_random_uuid(), 'Associations', '', false, current_moment() - interval '1 year');

insert into sending_address (id, address, standard, verified_at, created_at)
values (gen_random_uuid(), 'bonjour@cabinet-lambert.example', true, current_moment() - interval '3 years',
        current_moment() - interval '3 years'),
       (gen_random_uuid(), 'createurs@cabinet-lambert.example', false, current_moment() - interval '1 year',
        current_moment() - interval '1 year');

insert into sending (signature_fr, signature_nl, signature_en)
values (e'Quai Godefroid Kurth 45\n4020 Liège\n+32 4 222 01 00', e'Quai Godefroid Kurth 45\n4020 Luik\n+32 4 222 01 00',
        e'Quai Godefroid Kurth 45\n4020 Liège\n+32 4 222 01 00');

insert into firm_text (place, fr, nl, en)
values ('SIGN_IN', 'Vos documents, vos questions et vos échéances, au même endroit.',
        'Uw documenten, vragen en termijnen op één plaats.', 'Your documents, questions and deadlines in one place.'),
       ('HOME', '', '', '');

insert into project (id, name, colour, currency, sender, site, created_at)
values (gen_random_uuid(), 'Lambert & Associés', '#1f6b4f', 'EUR', 'bonjour@cabinet-lambert.example',
        'https://www.cabinet-lambert.example', current_moment() - interval '3 years'),
       (gen_random_uuid(), 'Lambert Créateurs', '#8a4b12', 'EUR', 'createurs@cabinet-lambert.example',
        'https://createurs.cabinet-lambert.example', current_moment() - interval '1 year');

insert into client_field (id, name, kind, choices, place)
values (gen_random_uuid(), 'Déclaration TVA', 'CHOICE', '{Mensuelle,Trimestrielle,Franchise}', 10),
       (gen_random_uuid(), 'Fin d''exercice', 'DATE', '{}', 20),
       (gen_random_uuid(), 'Logiciel de caisse', 'TEXT', '{}', 30),
       (gen_random_uuid(), 'Personnes occupées', 'NUMBER', '{}', 40);

with told (name, contact, phone, vat, street, postal_code, city, country, project, client_group, months, registered_from) as (values
    ('Boulangerie Au Pain d''Antan SRL', 'Marc', '+3242231548', 'BE0412345614', 'Rue Saint-Gilles 41', '4000', 'Liège', 'BE', 'Lambert & Associés', 'Sociétés', 34, ''),
    ('Immobilière Outremeuse SA', 'Marc', '+3242231549', 'BE0531287410', 'Boulevard de la Constitution 12', '4020', 'Liège', 'BE', 'Lambert & Associés', 'Sociétés', 33, ''),
    ('Garage Collignon & Fils SA', 'Vincent', '+3242652210', 'BE0662019357', 'Chaussée de Tongres 208', '4000', 'Rocourt', 'BE', 'Lambert & Associés', 'Sociétés', 29, ''),
    ('Docteur Claire Defays', 'Claire', '+3242540117', '', 'Quai de Rome 6', '4000', 'Liège', 'BE', 'Lambert & Associés', 'Soins et santé', 27, ''),
    ('Brasserie du Perron SRL', 'Olivier', '+3242221903', 'BE0445881284', 'Place du Marché 18', '4000', 'Liège', 'BE', 'Lambert & Associés', 'Sociétés', 24, ''),
    ('Atelier Verre & Lumière ASBL', 'Hélène', '+3242270655', 'BE0701334447', 'Rue Hors-Château 60', '4000', 'Liège', 'BE', 'Lambert Créateurs', 'Associations', 1, '203.0.113.24'),
    ('Van den Berghe Transport BV', 'Koen', '+3211274410', 'BE0698712378', 'Industrielaan 9', '3730', 'Bilzen', 'BE', 'Lambert & Associés', 'Sociétés', 20, ''),
    ('Northbridge Consulting Ltd', 'Fiona', '', '', '14 Harcourt Street', 'D02 XK51', 'Dublin', 'IE', 'Lambert & Associés', 'Sociétés', 14, ''),
    ('Pharmacie Saint-Barthélemy SRL', 'Isabelle', '+3242238870', 'BE0471903515', 'Place Saint-Barthélemy 2', '4000', 'Liège', 'BE', 'Lambert & Associés', 'Soins et santé', 9, ''),
    ('Jean-Luc Piron', 'Jean-Luc', '+3280221345', '', 'Rue du Moulin 3', '4960', 'Malmedy', 'BE', 'Lambert Créateurs', 'Indépendants', 9, ''),
    ('Restaurant La Table d''Élise SRL', 'Élise', '+3242239016', 'BE0555001237', 'Rue du Pont 27', '4000', 'Liège', 'BE', 'Lambert & Associés', 'Sociétés', 6, ''),
    ('Studio Graphique Petit Pas SNC', 'Léa', '+3287335102', 'BE0732456106', 'Rue de la Station 15', '4800', 'Verviers', 'BE', 'Lambert Créateurs', 'Indépendants', 0, '203.0.113.87'))
update client c
   set contact_name = t.contact, phone = t.phone, vat_number = t.vat, street = t.street, postal_code = t.postal_code,
       city = t.city, country = t.country, registered_from = t.registered_from,
       project_id = (select p.id from project p where p.name = t.project),
       group_id = (select g.id from client_group g where g.name = t.client_group),
       created_at = current_moment() - make_interval(months => t.months, days => t.months * 11 % 26, hours => 5 + t.months % 3)
  from told t
 where c.name = t.name;

update client set verified_phone = phone where name in ('Boulangerie Au Pain d''Antan SRL', 'Garage Collignon & Fils SA');

update client c
   set own_fields = jsonb_strip_nulls(jsonb_build_object(
           (select id::text from client_field where name = 'Déclaration TVA'), t.vat,
           (select id::text from client_field where name = 'Fin d''exercice'), t.year_end,
           (select id::text from client_field where name = 'Logiciel de caisse'), t.till,
           (select id::text from client_field where name = 'Personnes occupées'), t.people))
  from (values ('Boulangerie Au Pain d''Antan SRL', 'Mensuelle', '2026-06-30', 'Caisse certifiée Panetto', '9'),
               ('Garage Collignon & Fils SA', 'Mensuelle', '2026-12-31', null, '14'),
               ('Brasserie du Perron SRL', 'Trimestrielle', '2026-12-31', 'Boîte noire horeca', '6'),
               ('Jean-Luc Piron', 'Franchise', '2026-12-31', null, null),
               ('Pharmacie Saint-Barthélemy SRL', 'Mensuelle', '2026-12-31', 'Officine Plus', '7'),
               ('Van den Berghe Transport BV', 'Mensuelle', '2026-09-30', null, '31')) as t (name, vat, year_end, till, people)
 where c.name = t.name;

update domain d
   set created_at = c.created_at,
       activated_at = case when d.activated_at is not null then c.created_at + interval '9 days' end,
       agreement_signed_on = case when d.activated_at is not null then (c.created_at + interval '4 days')::date end
  from client c
 where c.id = d.id;

update member m set joined_at = c.created_at + interval '1 hour' from client c where c.id = m.domain_id;

insert into client_standing (client_id, attitude_id, remark)
select c.id, (select a.id from attitude a where a.name = t.attitude), t.remark
  from (values ('Boulangerie Au Pain d''Antan SRL', 'Bon payeur', 'Fidèle depuis l''ouverture du second magasin.'),
               ('Garage Collignon & Fils SA', 'Bon payeur', ''),
               ('Brasserie du Perron SRL', 'Payeur douteux', 'Plan de paiement en cours : voir les commentaires du domaine.'),
               ('Restaurant La Table d''Élise SRL', 'À surveiller', 'Envoie ses achats avec retard.'),
               ('Pharmacie Saint-Barthélemy SRL', 'VIP', 'Recommande le cabinet à ses confrères.')) as t (name, attitude, remark)
  join client c on c.name = t.name
on conflict (firm_id, client_id) do update set attitude_id = excluded.attitude_id, remark = excluded.remark;

insert into member_right (domain_id, account_id, area, level)
select m.domain_id, m.account_id, t.area, t.level
  from (values ('DOCUMENTS', 'ACT'), ('INVOICES', 'SEE')) as t (area, level)
  join account a on a.identifier = 'kevin.marchal@pain-dantan.example'
  join member m on m.account_id = a.id
on conflict (firm_id, domain_id, account_id, area) do update set level = excluded.level;

insert into payer (id, client_id, kind, name, street, postal_code, city, country, vat_number, email, peppol_id, language, created_at)
select gen_random_uuid(), c.id, t.kind, t.name, t.street, t.postal_code, t.city, 'BE', t.vat, t.email, t.peppol, t.language,
       current_moment() - interval '8 months'
  from (values ('Boulangerie Au Pain d''Antan SRL', 'INDIVIDUAL', 'Marc Delvaux', 'Rue des Vennes 112', '4020', 'Liège', '', 'marc.delvaux@pain-dantan.example', '', 'fr'),
               ('Van den Berghe Transport BV', 'COMPANY', 'Van den Berghe Holding NV', 'Industrielaan 9', '3730', 'Bilzen', 'BE0641129022', 'facturen@vdb-transport.example', '0208:0641129022', 'nl'),
               ('Garage Collignon & Fils SA', 'COMPANY', 'Collignon Location SRL', 'Chaussée de Tongres 210', '4000', 'Rocourt', 'BE0488071336', 'location@garage-collignon.example', '0208:0488071336', 'fr')) as t (client, kind, name, street, postal_code, city, vat, email, peppol, language)
  join client c on c.name = t.client;

update ticket_category set function = 'ACCOUNT_MANAGER' where name_en = 'Billing';
insert into ticket_category (id, name_fr, name_nl, name_en, function, paid, weight, place)
values (gen_random_uuid(), 'Comptabilité', 'Boekhouding', 'Accounting', 'RESPONSIBLE', false, 60, 5),
       (gen_random_uuid(), 'Conseil fiscal', 'Fiscaal advies', 'Tax advice', 'CONTROLLER', true, 240, 40);

insert into answer_template (id, name, category_id, subject_fr, subject_nl, subject_en, text_fr, text_nl, text_en)
select gen_random_uuid(), t.name, (select c.id from ticket_category c where c.name_en = t.category),
       t.subject_fr, t.subject_nl, t.subject_en, t.text_fr, t.text_nl, t.text_en
  from (values
    ('Pièces manquantes', 'Accounting', 'Il nous manque des pièces', 'Er ontbreken stukken', 'Some documents are missing',
     $$Bonjour {contact},

Pour clôturer le trimestre de {client}, il nous manque encore quelques pièces. Pouvez-vous nous les envoyer avant la fin de la semaine ?

Bien à vous,
{employee}$$,
     $$Dag {contact},

Om het kwartaal van {client} af te sluiten, ontbreken er nog enkele stukken. Kunt u ze ons voor het einde van de week bezorgen?

Met vriendelijke groeten,
{employee}$$,
     $$Hello {contact},

To close the quarter of {client} we still miss a few documents. Could you send them before the end of the week?

Kind regards,
{employee}$$),
    ('Bien reçu', null, '', '', '',
     $$Bonjour {contact},

Merci, nous avons bien reçu votre message et revenons vers vous sous deux jours ouvrables.

{employee}, {firm}$$,
     $$Dag {contact},

Bedankt, we hebben uw bericht goed ontvangen en antwoorden binnen twee werkdagen.

{employee}, {firm}$$,
     $$Hello {contact},

Thank you, we have received your message and will answer within two working days.

{employee}, {firm}$$),
    ('Rendez-vous', 'Tax advice', 'Un rendez-vous', 'Een afspraak', 'An appointment',
     $$Bonjour {contact},

Je vous propose d'en parler de vive voix. Quels moments vous conviennent la semaine prochaine ?

{employee}$$,
     $$Dag {contact},

Ik stel voor dat we het mondeling bespreken. Welke momenten passen u volgende week?

{employee}$$,
     $$Hello {contact},

May I suggest that we talk about it? Which times suit you next week?

{employee}$$)) as t (name, category, subject_fr, subject_nl, subject_en, text_fr, text_nl, text_en);

insert into terms_version (id, number, text_fr, text_nl, text_en, published_at)
values (gen_random_uuid(), 1,
$$1. Objet
Le cabinet tient la comptabilité du client, établit ses déclarations et le conseille.

2. Pièces
Le client remet ses pièces au plus tard le 10 du mois suivant. Ce qui arrive plus tard est traité le mois d'après.

3. Données
Les données servent à la mission et sont conservées aussi longtemps que la loi le demande.

4. Fin
Chacun peut mettre fin à la mission par écrit, avec un préavis de trois mois.$$,
$$1. Voorwerp
Het kantoor voert de boekhouding van de klant, maakt zijn aangiften op en adviseert hem.

2. Stukken
De klant bezorgt zijn stukken uiterlijk op de 10de van de volgende maand. Wat later komt, wordt de maand daarna verwerkt.

3. Gegevens
De gegevens dienen voor de opdracht en worden bewaard zolang de wet het vraagt.

4. Einde
Elk van beiden kan de opdracht schriftelijk beëindigen, met een opzegging van drie maanden.$$,
$$1. Purpose
The office keeps the client's books, draws up its returns and advises it.

2. Documents
The client hands in its documents by the 10th of the following month. What comes later is dealt with the month after.

3. Data
The data serve the assignment and are kept for as long as the law asks.

4. End
Either party may end the assignment in writing, with three months' notice.$$,
current_moment() - interval '2 months');

insert into registration_desk (id, project_id, open, asked, languages, into_project_id, group_id, notified_id, intro_fr, intro_nl, intro_en, secret)
select gen_random_uuid(), null, true, '{COMPANY,VAT_NUMBER,PHONE,COUNTRY}', '{fr,nl,en}', null, null, a.id,
       'Vous cherchez un cabinet qui répond ? Dites-nous qui vous êtes : nous vous appelons dans les deux jours.',
       'Op zoek naar een kantoor dat antwoordt? Zeg ons wie u bent: wij bellen u binnen twee dagen.',
       'Looking for an office that answers? Tell us who you are: we call you within two days.',
       sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
  from account a where a.identifier = 'sophie.lambert@cabinet-lambert.example';
insert into registration_desk (id, project_id, open, asked, languages, into_project_id, group_id, approval, notified_id, intro_fr, secret)
select gen_random_uuid(), p.id, true, '{COMPANY,PHONE}', '{fr}', p.id, g.id, true, a.id,
       'Vous lancez votre activité ? Nous vous accompagnons dès le premier jour.',
       sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'))
  from project p, client_group g, account a
 where p.name = 'Lambert Créateurs' and g.name = 'Indépendants' and a.identifier = 'benoit.dumont@cabinet-lambert.example';

insert into phone_gateway (id, name, kind, pattern, priority, resend_seconds, valid_minutes, attempts)
values (gen_random_uuid(), 'Boîte d''envoi de la démo', 'OUTBOX', '*', 10, 60, 10, 5);

-- Tickets, in each of their states.
insert into ticket (id, domain_id, category_id, subject, office_state, client_state, assignee_id, member_id, waiting_since,
                    client_wrote_at, opened_at, changed_at, ranked_at)
select gen_random_uuid(), c.id, g.id, t.subject, t.office, t.client_side,
       (select a.id from account a where a.realm = 'STAFF' and a.identifier = t.assignee || '@cabinet-lambert.example'),
       (select a.id from account a where a.realm = 'CLIENT' and a.identifier = t.member),
       case when t.office = 'IN_PROGRESS' then current_moment() - t.wrote end,
       current_moment() - t.wrote, current_moment() - t.opened, current_moment() - t.changed,
       case when t.office = 'IN_PROGRESS' then current_moment() - t.wrote - make_interval(mins => g.weight)
            else current_moment() - t.changed end
  from (values
    ('Boulangerie Au Pain d''Antan SRL', 'Accounting', 'Ticket de caisse perdu', 'IN_PROGRESS', 'IN_PROGRESS', 'julie.marechal', 'marc.delvaux@pain-dantan.example', interval '3 hours', interval '3 hours', interval '3 hours'),
    ('Boulangerie Au Pain d''Antan SRL', 'Billing', 'Votre facture de mars', 'AWAITING_CLIENT', 'NEW_MESSAGE', 'sophie.lambert', 'marc.delvaux@pain-dantan.example', interval '2 days', interval '2 days', interval '5 hours'),
    ('Garage Collignon & Fils SA', 'Tax advice', 'Voiture de société électrique', 'IN_PROGRESS', 'IN_PROGRESS', 'benoit.dumont', 'vincent@garage-collignon.example', interval '26 hours', interval '4 days', interval '26 hours'),
    ('Northbridge Consulting Ltd', 'Accounting', 'Invoices in pounds', 'AWAITING_CLIENT', 'REVIEWED', 'pieter.wouters', 'fiona@northbridge.example', interval '3 days', interval '5 days', interval '2 days'),
    ('Pharmacie Saint-Barthélemy SRL', 'Question', 'Congés annuels : dates de dépôt', 'ARCHIVED', 'REVIEWED', 'julie.marechal', 'isabelle@pharmacie-sb.example', interval '20 days', interval '21 days', interval '19 days'),
    ('Atelier Verre & Lumière ASBL', 'Technical', 'Je ne vois pas encore mes chiffres', 'IN_PROGRESS', 'IN_PROGRESS', '-', 'helene.jamar@verre-lumiere.example', interval '50 minutes', interval '50 minutes', interval '50 minutes')
    ) as t (client, category, subject, office, client_side, assignee, member, wrote, opened, changed)
  join client c on c.name = t.client
  join ticket_category g on g.name_en = t.category;

-- Entries are read in the order of their ids, so these begin with their moment.
with said (subject, author, by_client, ago, text) as (values
    ('Ticket de caisse perdu', 'marc.delvaux@pain-dantan.example', true, interval '3 hours',
     $$Bonjour, le rouleau de la caisse du 12 a disparu avec le sac de farine. Que dois-je vous envoyer à la place ?$$),
    ('Votre facture de mars', 'marc.delvaux@pain-dantan.example', true, interval '2 days',
     $$Bonjour Sophie, la facture de mars compte deux fois l'entretien trimestriel, je crois.$$),
    ('Votre facture de mars', 'sophie.lambert@cabinet-lambert.example', false, interval '5 hours',
     $$Bonjour Marc, vous avez raison : la seconde ligne disparaît. Vous recevrez une note de crédit demain ; dites-moi si cela vous convient.$$),
    ('Voiture de société électrique', 'vincent@garage-collignon.example', true, interval '4 days',
     $$Mon fils et moi hésitons entre l'achat et la location d'une voiture électrique. Qu'est-ce qui est le plus intéressant pour la société ?$$),
    ('Voiture de société électrique', 'benoit.dumont@cabinet-lambert.example', false, interval '3 days',
     $$Bonjour Vincent, cela dépend surtout du nombre de kilomètres. Combien en faites-vous par an, et pour combien d'années ?$$),
    ('Voiture de société électrique', 'vincent@garage-collignon.example', true, interval '26 hours',
     $$Environ 18 000 km par an, et nous gardons nos voitures six ans.$$),
    ('Invoices in pounds', 'fiona@northbridge.example', true, interval '5 days',
     $$Hello, from next month one of our customers pays in pounds. Do you need anything special from us?$$),
    ('Invoices in pounds', 'pieter.wouters@cabinet-lambert.example', false, interval '4 days',
     $$Hello Fiona, the invoice and the bank's exchange rate of the day are enough. Which bank receives the payments?$$),
    ('Invoices in pounds', 'fiona@northbridge.example', true, interval '3 days', $$Our account in Dublin. I will let you know the number.$$),
    ('Invoices in pounds', 'pieter.wouters@cabinet-lambert.example', false, interval '2 days', $$Perfect, we will add it as soon as we have it.$$),
    ('Congés annuels : dates de dépôt', 'isabelle@pharmacie-sb.example', true, interval '21 days',
     $$Bonjour, nous fermons du 15 au 31 juillet. La déclaration du trimestre tombe-t-elle dans cette période ?$$),
    ('Congés annuels : dates de dépôt', 'julie.marechal@cabinet-lambert.example', false, interval '20 days',
     $$Bonjour Isabelle, oui, le 20. Envoyez-nous vos pièces avant le 10 et nous nous occupons du reste : bonnes vacances !$$),
    ('Congés annuels : dates de dépôt', 'isabelle@pharmacie-sb.example', true, interval '20 days', $$Parfait, merci beaucoup.$$),
    ('Je ne vois pas encore mes chiffres', 'helene.jamar@verre-lumiere.example', true, interval '50 minutes',
     $$Bonjour, mon espace me dit que les chiffres ne sont pas à jour. Est-ce normal ?$$))
insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text, written_at)
select (lpad(to_hex((extract(epoch from current_moment() - s.ago) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid,
       t.domain_id, t.id, s.by_client, a.id, a.name, s.text, current_moment() - s.ago
  from said s
  join ticket t on t.subject = s.subject
  join account a on a.identifier = s.author;

insert into ticket_note (id, domain_id, ticket_id, author_id, author_name, text, written_at)
select gen_random_uuid(), t.domain_id, t.id, a.id, a.name, 'Voir le simulateur de l''an dernier : le même calcul pour la camionnette.',
       current_moment() - interval '25 hours'
  from ticket t, account a
 where t.subject = 'Voiture de société électrique' and a.identifier = 'sophie.lambert@cabinet-lambert.example';

-- A message that was sent, with what became of it for each client.
insert into mailing (id, author_id, category_id, filter, language_only, returns, promotional, subject_fr, subject_nl, subject_en,
                     text_fr, text_nl, text_en, state, to_send, sent, skipped, next_batch_at, created_at)
select gen_random_uuid(), a.id, g.id, 'kind=COMPANY', true, true, false,
       'Fermeture du cabinet en fin d''année', 'Kantoor gesloten op het einde van het jaar', '',
$$Bonjour {contact},

Le cabinet est fermé du 24 décembre au 2 janvier. Envoyez-nous vos pièces avant le 18 pour que votre déclaration parte à temps.

Belles fêtes,
{employee}$$,
$$Dag {contact},

Het kantoor is gesloten van 24 december tot 2 januari. Bezorg ons uw stukken voor de 18de, dan vertrekt uw aangifte op tijd.

Prettige feesten,
{employee}$$, '', 'SENT', 0, 0, 0, current_moment() - interval '9 days', current_moment() - interval '9 days'
  from account a, ticket_category g
 where a.identifier = 'sophie.lambert@cabinet-lambert.example' and g.name_en = 'Question';

insert into ticket (id, domain_id, category_id, subject, office_state, client_state, assignee_id, member_id, returns, opened_at,
                    changed_at, ranked_at)
select gen_random_uuid(), d.id, m.category_id, case c.language when 'nl' then m.subject_nl else m.subject_fr end,
       'AWAITING_CLIENT', 'NEW_MESSAGE', m.author_id, d.owner_id, true, m.created_at, m.created_at, m.created_at
  from mailing m, client c
  join domain d on d.id = c.id
  join account a on a.id = d.owner_id
 where c.kind = 'COMPANY' and c.language in ('fr', 'nl') and a.state = 'ACTIVE';

insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text, written_at)
select (lpad(to_hex((extract(epoch from t.opened_at) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid,
       t.domain_id, t.id, false, a.id, a.name,
       replace(replace(case c.language when 'nl' then m.text_nl else m.text_fr end, '{contact}', c.contact_name),
               '{employee}', a.name),
       t.opened_at
  from mailing m
  join account a on a.id = m.author_id
  join ticket t on t.subject in (m.subject_fr, m.subject_nl)
  join client c on c.id = t.domain_id;

insert into mailing_recipient (mailing_id, domain_id, language, state, reason, ticket_id, sent_at)
select m.id, c.id, case when t.id is not null then c.language end, case when t.id is null then 'SKIPPED' else 'SENT' end,
       case when t.id is null then case when a.state = 'ACTIVE' then 'NO_TEXT' else 'NO_OWNER' end end, t.id, t.opened_at
  from mailing m, client c
  join domain d on d.id = c.id
  join account a on a.id = d.owner_id
  left join ticket t on t.domain_id = c.id
                    and t.subject in ('Fermeture du cabinet en fin d''année', 'Kantoor gesloten op het einde van het jaar')
 where c.kind = 'COMPANY';

update mailing m
   set to_send = r.sent, sent = r.sent, skipped = r.skipped
  from (select count(*) filter (where state = 'SENT') as sent, count(*) filter (where state = 'SKIPPED') as skipped
          from mailing_recipient) as r;

update ticket t
   set client_state = 'IN_PROGRESS', office_state = 'IN_PROGRESS', client_wrote_at = current_moment() - interval '8 days',
       waiting_since = current_moment() - interval '8 days', ranked_at = current_moment() - interval '8 days',
       changed_at = current_moment() - interval '8 days'
  from client c
 where c.id = t.domain_id and c.name = 'Restaurant La Table d''Élise SRL' and t.subject = 'Fermeture du cabinet en fin d''année';
insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text, written_at)
select (lpad(to_hex((extract(epoch from t.changed_at) * 1000)::bigint), 12, '0') || '7'
        || substr(md5(random()::text), 1, 3) || '8' || substr(md5(random()::text), 1, 15))::uuid,
       t.domain_id, t.id, true, a.id, a.name,
       'Merci ! Le 18 est un samedi : puis-je déposer les pièces au cabinet le vendredi ?', t.changed_at
  from ticket t
  join client c on c.id = t.domain_id and c.name = 'Restaurant La Table d''Élise SRL'
  join account a on a.id = t.member_id
 where t.subject = 'Fermeture du cabinet en fin d''année';

-- The list with which some of them came.
insert into client_import (id, author_id, file_name, kind, charset, separator, headings, columns, settings, state, lines, last_line,
                           created, updated, unchanged, skipped, failed, created_at, ended_at)
select gen_random_uuid(), a.id, 'reprise-cabinet-wathelet.csv', 'CSV', 'windows-1252', ';',
       '{Société,Nom,Prénom,E-mail,Téléphone,TVA,Rue,CP,Localité,Statut}',
       '{COMPANY,LAST_NAME,FIRST_NAME,EMAIL,PHONE,VAT_NUMBER,STREET,POSTAL_CODE,CITY,STATUS}',
       '{"format": "OTHER", "matching": "EMAIL", "mode": "BOTH", "dates": "DAY_FIRST", "closed": "LEAVE_OUT", "language": "fr",
         "country": "BE", "anyway": false, "forgiving": true}',
       'DONE', 6, 7, 2, 0, 1, 2, 1, current_moment() - interval '40 days', current_moment() - interval '40 days' + interval '3 seconds'
  from account a where a.identifier = 'benoit.dumont@cabinet-lambert.example';
insert into client_import_line (import_id, line, client_id, version, domain_version)
select i.id, t.line, c.id, c.version, d.version
  from client_import i, (values (2, 'Jean-Luc Piron'), (3, 'Pharmacie Saint-Barthélemy SRL')) as t (line, name)
  join client c on c.name = t.name
  join domain d on d.id = c.id;
insert into client_import_note (import_id, line, number, weight, heading, key, arguments)
select i.id, t.line, 0, t.weight, t.heading, t.key, t.arguments::jsonb
  from client_import i, (values
    (3, 'NOTED', 'Téléphone', 'client.phone.unfit', '["+32 12 34 56 78"]'),
    (4, 'SKIPPED', '', 'import.left.closed', '[]'),
    (5, 'FAILED', 'E-mail', 'import.not.email', '["m.henrotay(at)bois.example"]'),
    (7, 'SKIPPED', '', 'import.left.alike', '["C-000003"]')) as t (line, weight, heading, key, arguments);

insert into saved_filter (id, account_id, list, name, query)
select gen_random_uuid(), a.id, 'CLIENTS', 'Soins et santé', 'group=' || g.id
  from account a, client_group g
 where a.identifier = 'sophie.lambert@cabinet-lambert.example' and g.name = 'Soins et santé';

-- Its hours: a break at noon, no Friday evenings, a morning for the team, and a Saturday for whoever is late.
update weekly_schedule
   set start_minute = 510, end_minute = 1050, lunch_name = 'Pause-repas', lunch_start = 750, lunch_end = 810
 where rank = 'WORKING_HOURS';
insert into weekly_schedule (id, language, rank, name, days, start_minute, end_minute, opens)
values (gen_random_uuid(), 'fr', 'WEEKLY', 'Vendredi : fin à 16 h', 16, 960, 1440, false);
insert into special_event (id, language, name, starts_at, ends_at, opens)
select gen_random_uuid(), 'fr', e.name, w.monday + e.start, w.monday + e.finish, e.opens
  from (select date_trunc('week', current_moment() at time zone 'Europe/Brussels') as monday) w,
       (values ('Formation de l''équipe', interval '9 days 8 hours', interval '9 days 13 hours', false),
               ('Permanence déclarations', interval '12 days 9 hours', interval '12 days 12 hours', true),
               ('Pont', interval '24 days', interval '26 days', false)) as e (name, start, finish, opens);

-- Its clients can talk with it at once.
update firm set chat = true;
