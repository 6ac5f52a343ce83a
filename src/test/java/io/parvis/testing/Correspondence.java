package io.parvis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/// What a firm of the [World] and its clients have written to each other: one row of each kind at least, for tests that
/// need whatever there is. A firm begins without any.
public final class Correspondence {

    private static final String HASH =
            "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    private static final List<String> ROWS =
            List.of(
                    """
                    insert into weekly_schedule (id, language, rank, name, days, start_minute, end_minute, lunch_name,
                                                 lunch_start, lunch_end)
                    select gen_random_uuid(), language, 'WEEKLY', 'Summer', 3, 540, 1020, 'Lunch', 720, 780
                      from hours_language where main
                    """,
                    """
                    insert into special_event (id, language, name, starts_at, ends_at)
                    select gen_random_uuid(), language, 'Christmas', '2026-12-25', '2026-12-26'
                      from hours_language where main
                    """,
                    """
                    insert into hours_language (language)
                    select case language when 'nl' then 'fr' else 'nl' end from hours_language where main
                    """,
                    """
                    insert into ticket (id, domain_id, category_id, subject, office_state, client_state, assignee_id,
                                        member_id, waiting_since, opened_at, changed_at, ranked_at)
                    select gen_random_uuid(), :bakery, id, 'About the books', 'IN_PROGRESS', 'IN_PROGRESS', :clerk,
                           :owner, :now, :now, :now, :now
                      from ticket_category order by place limit 1
                    """,
                    """
                    insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text,
                                                written_at)
                    select gen_random_uuid(), domain_id, id, true, :owner, :ownerName, 'When is it due?', :now from ticket
                    """,
                    """
                    insert into ticket_note (id, domain_id, ticket_id, author_id, author_name, text, written_at)
                    select gen_random_uuid(), domain_id, id, :clerk, 'x', 'Call back', :now from ticket
                    """,
                    """
                    insert into ticket_lock (ticket_id, domain_id, holder_id, holder_name, until)
                    select id, domain_id, :clerk, 'x', :now from ticket
                    """,
                    """
                    insert into answer_template (id, name, text_fr, text_nl)
                    values (gen_random_uuid(), 'Thanks', 'Merci {contact}', 'Dank u {contact}')
                    """,
                    """
                    insert into mailing (id, author_id, category_id, language_only, returns, promotional, subject_fr,
                                         subject_nl, subject_en, text_fr, text_nl, text_en, state, to_send, sent, skipped,
                                         next_batch_at, created_at)
                    select gen_random_uuid(), :admin, id, true, true, true, 'Fermeture', '', '', 'Nous fermons.', '', '',
                           state, 1, 1, 1, :now, :now
                      from (select id from ticket_category order by place limit 1) c,
                           unnest(array['SENT', 'DRAFT']) as state
                    """,
                    """
                    insert into mailing_recipient (mailing_id, domain_id, language, state, ticket_id, sent_at,
                                                   unsubscribe_hash)
                    select m.id, t.domain_id, 'fr', 'SENT', t.id, :now, sha256('x')
                      from mailing m, ticket t where m.state = 'SENT' and t.subject = 'About the books'
                    """,
                    """
                    insert into mailing_recipient (mailing_id, domain_id, state, reason)
                    select id, :starting, 'SKIPPED', 'NO_TEXT' from mailing where state = 'SENT'
                    """,
                    """
                    insert into file (id, domain_id, internal, name, type, size, hash, kept_at)
                    select gen_random_uuid(), :bakery, false, 'Bill.pdf', 'application/pdf', 3,
                           encode(sha256('abc'), 'hex'), :now
                    """,
                    """
                    insert into client_import (id, author_id, file_name, kind, charset, separator, headings, columns,
                                               state, lines, last_line, created, created_at)
                    select gen_random_uuid(), :admin, 'clients.csv', 'CSV', 'UTF-8', ';', '{Name,E-mail}',
                           '{COMPANY,EMAIL}', state, 1, 2, 1, :now
                      from unnest(array['CHECKED', 'DONE']) as state
                    """,
                    """
                    insert into client_import_piece (import_id, number, content)
                    select id, 0, convert_to(e'Name;E-mail\nBlum;blum@example.org\n', 'UTF8') from client_import
                    """,
                    """
                    insert into client_import_note (import_id, line, number, weight, heading, key, arguments)
                    select id, 2, 0, 'NOTED', '', 'import.alike', '["C-000001"]' from client_import
                    """,
                    """
                    insert into client_import_line (import_id, line, client_id, before, version, domain_version)
                    select id, 2, :bakery, '{"phone": ""}', 0, 0 from client_import where state = 'DONE'
                    """,
                    """
                    insert into worker_list (id, author_id, file_name, headings, columns, state, added, refused, created_at)
                    select gen_random_uuid(), :admin, 'workers.csv', '{No,Name}', '{NUMBER,NAME}', state, 1, 1, :now
                      from unnest(array['CHECKED', 'DONE']) as state
                    """,
                    """
                    insert into worker_list_line (list_id, line, cells, state, heading, key)
                    select id, line, array['W-' || line, 'Zoé'], case line when 2 then 'ADDED' else 'REFUSED' end,
                           case line when 2 then '' else 'worker.email' end,
                           case line when 2 then '' else 'form.Email' end
                      from worker_list, generate_series(2, 3) line
                    """,
                    """
                    insert into mass_invitation (id, author_id, state, to_send, sent, next_batch_at, created_at)
                    values (gen_random_uuid(), :admin, 'SENDING', 2, 1, :now, :now)
                    """,
                    """
                    insert into client_invitation (mass_id, domain_id, state, at)
                    select id, :bakery, 'SENT', :now from mass_invitation
                    """,
                    """
                    insert into client_import_memory (headings, columns, settings)
                    values ('{Name,E-mail}', '{COMPANY,EMAIL}',
                            '{"format": "OTHER", "matching": "EMAIL", "mode": "BOTH", "dates": "DAY_FIRST",
                              "closed": "LEAVE_OUT", "language": "fr", "country": "BE", "anyway": false,
                              "forgiving": false}')
                    """,
                    """
                    insert into ticket_message_file (domain_id, message_id, file_id)
                    select m.domain_id, m.id, f.id from ticket_message m, file f
                    """,
                    """
                    insert into ticket_note_file (domain_id, note_id, file_id)
                    select n.domain_id, n.id, f.id from ticket_note n, file f
                    """,
                    """
                    insert into file (id, internal, name, type, size, hash, kept_at)
                    select gen_random_uuid(), true, 'News.pdf', 'application/pdf', 3,
                           encode(sha256('abc'), 'hex'), :now
                    """,
                    """
                    insert into mailing_file (mailing_id, file_id)
                    select m.id, f.id from mailing m, file f where f.name = 'News.pdf'
                    """,
                    """
                    insert into document (id, domain_id, worker_id, label, folder, on_portal, on_team, by_client, version)
                    select gen_random_uuid(), d, cast(null as uuid), coalesce('Contract' || d, 'House rules'), 'Contracts', true,
                           d is null, false, 1
                      from unnest(array[:bakery, null]::uuid[]) d
                    union all
                    select gen_random_uuid(), null, id, 'Badge', 'Badges', false, true, false, 1
                      from worker where number = '0001'
                    """,
                    """
                    insert into document_version (document_id, number, file_id, stored_at, stored_by)
                    select d.id, 1, f.id, :now, 'x'
                      from document d
                      join file f on f.name = case when d.domain_id is null then 'News.pdf' else 'Bill.pdf' end
                     where not exists (select from document_version where document_id = d.id)
                    """,
                    """
                    insert into payslip_upload (id, month, label, file_id, uploaded_at, uploaded_by)
                    select gen_random_uuid(), '2026-02-01', '', id, :now, 'x' from file where name = 'News.pdf'
                       and not exists (select from payslip_upload) limit 1
                    """,
                    """
                    insert into payslip_page (upload_id, page, finding, number, worker_id)
                    select u.id, n, case n when 1 then 'FOUND' else 'NO_NUMBER' end, '0001', case n when 1 then w.id end
                      from payslip_upload u, worker w, generate_series(1, 2) n
                     where w.number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into payslip (id, worker_id, month, label, file_id, hash, pages, published_at, published_by)
                    select gen_random_uuid(), w.id, '2026-01-01', '', f.id, f.hash, 2, :now, 'x'
                      from worker w, file f
                     where w.number = '0001' and f.name = 'News.pdf' limit 1
                        on conflict do nothing
                    """,
                    """
                    insert into expected_document (id, audience, names, hints, mandatory, expires, warns, every, reminds)
                    select gen_random_uuid(), a, array['Carte', 'Kaart', 'Card'], array['', '', 'Both sides'], true, true, 30, 7, true
                      from unnest(array['CLIENT', 'WORKER']) a
                    """,
                    """
                    insert into expectation (expected_id, domain_id, worker_id, sent_id, sent_until, sent_at, asked, asked_at)
                    select x.id, d.domain_id, d.worker_id, d.id, '2030-01-01', :now, 1, :now
                      from expected_document x
                      join document d on (x.audience, true) in (('CLIENT', d.domain_id = :bakery), ('WORKER', d.worker_id is not null))
                        on conflict do nothing
                    """,
                    """
                    insert into document_request (id, expected_id, person_id, asked_at, asked_by, recipient)
                    select gen_random_uuid(), expected_id, person_id, :now, 'x', 'x@client.example' from expectation
                    """,
                    "update document_text set state = 'SHOWN', pages = 1, content = 'What was agreed'",
                    "insert into mailing_pace (per_minute, next_batch_at) values (600, :now)",
                    """
                    insert into reply_address (domain_id, ticket_id, account_id, issued_at)
                    select domain_id, id, :owner, :now from ticket where subject = 'About the books'
                    """,
                    """
                    insert into incoming_mail (id, message_key, domain_id, ticket_id, account_id, sender, subject, text, whole,
                                               state, reason, arrived_at)
                    select gen_random_uuid(), sha256('held'), domain_id, id, :owner, 'zoe@client.example', 'Re: the books',
                           'The 20th', 'The 20th', 'HELD', 'UNKNOWN_SENDER', :now
                      from ticket where subject = 'About the books'
                    """,
                    """
                    insert into file (id, domain_id, internal, name, type, size, hash, kept_at)
                    select gen_random_uuid(), :bakery, true, 'mailed.txt', 'text/plain', 5,
                           '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824', :now
                    """,
                    // Its file has no content on the disk, so it stands where no test follows its
                    // link.
                    """
                    insert into incoming_mail (id, message_key, sender, subject, text, whole, state, reason, arrived_at)
                    values (gen_random_uuid(), sha256('noted'), 'zoe@client.example', 'Away', 'x', 'x', 'NOTED', 'AUTOMATIC',
                            :now)
                    """,
                    """
                    insert into incoming_mail_file (mail_id, file_id)
                    select m.id, f.id from incoming_mail m, file f where m.state = 'NOTED' and f.name = 'mailed.txt'
                    """,
                    "insert into mailbox_state (tried_at) values (:now)",
                    """
                    insert into phone_gateway (id, name, kind, pattern, priority, resend_seconds, valid_minutes, attempts,
                                               address)
                    values (gen_random_uuid(), 'Texts', 'HTTP', '32', 1, 60, 10, 3,
                            'https://sms.example.org/?to={to}&text={text}')
                    """,
                    "insert into phone_asking (asked) values (true)",
                    """
                    insert into phone_check (domain_id, number, former, step, code_hash, gateway_id, attempts_left,
                                             resend_at, expires_at)
                    select :bakery, '+32470123456', '', 'NEW', sha256('code'), id, 3, :now, :now from phone_gateway
                    """,
                    """
                    insert into phone_text (id, domain_id, number, gateway, taken, sent_at)
                    values (gen_random_uuid(), :bakery, '+32470123456', 'Texts', true, :now)
                    """,
                    """
                    insert into webhook (id, name, url, types, created_at)
                    values (gen_random_uuid(), 'Accounting', 'https://hooks.example.org/parvis', '{client.created}', :now)
                    """,
                    "insert into webhook_secret (webhook_id, secret) select id, 'sealed' from webhook",
                    """
                    insert into webhook_delivery (id, webhook_id, type, body, due_at, created_at)
                    select gen_random_uuid(), id, 'client.created', '{}', '2100-01-01', :now from webhook
                    """,
                    // A picture of one point.
                    """
                    update firm
                       set logo = decode('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489'
                                         || '0000000a49444154789c63000100000500010d0a2db40000000049454e44ae426082', 'hex')
                     where id = current_firm()
                    """,
                    """
                    insert into sending_address (id, address, created_at)
                    values (gen_random_uuid(), 'hello@books.example', :now)
                    """,
                    """
                    insert into sending_address_link (address_id, token_hash, asked_at, expires_at)
                    select id, sha256('asked'), '2000-01-01', :now from sending_address
                     where address = 'hello@books.example'
                    """,
                    "insert into sending (signature_en) values ('High Street 7') on conflict do nothing",
                    """
                    insert into mail_server (host, port, encryption, username, password, falls_back)
                    values ('smtp.example.org', 465, 'TLS', 'post', 'sealed', true)
                        on conflict do nothing
                    """,
                    """
                    insert into firm_text (place, fr, nl, en) values ('SIGN_IN', '', '', 'Welcome'), ('HOME', '', '', '')
                        on conflict do nothing
                    """,
                    "insert into unsubscription (domain_id, at) values (:starting, :now)",
                    "update firm set chat = true",
                    "insert into chat_site (origin) values ('https://www.example.org')",
                    """
                    insert into chat (id, domain_id, member_id, visitor_name, visitor_email, language, state, employee_id,
                                      employee_name, last_number, begun_at, taken_at, visitor_seen_at)
                    values (gen_random_uuid(), :bakery, :owner, :ownerName, 'x@example.org', 'fr', 'OPEN', :clerk, 'x', 1,
                            :now, :now, :now)
                    """,
                    """
                    insert into chat_line (chat_id, number, kind, by_visitor, author_id, author_name, text, key, written_at)
                    select id, 1, 'TEXT', true, :owner, :ownerName, 'Hello', gen_random_uuid(), :now from chat
                    """,
                    """
                    insert into chat_file (chat_id, number, file_id)
                    select c.id, 1, f.id from chat c, (select id from file where name = 'Bill.pdf') f
                    """,
                    "insert into chat_key (hash, chat_id, expires_at) select sha256('key'), id, :now from chat",
                    "insert into chat_attendance (account_id, seen_at) values (:clerk, :now)",
                    "update firm set spid = slug where id = current_firm() and spid is null",
                    """
                    insert into provisioned_account (external_id, domain_id, tied_at)
                    select 'A-' || slug, :bakery, :now from firm where id = current_firm()
                        on conflict do nothing
                    """,
                    """
                    insert into provisioned_member (id, domain_id, account_id, external_id, tied_at)
                    select gen_random_uuid(), domain_id, account_id, 'U-1', :now
                      from member where domain_id = :bakery and not delegate and account_id <> :owner
                     order by account_id limit 1 on conflict do nothing
                    """,
                    """
                    insert into synchronisation (id, key_id, key_name, language, shielded, absent, state, base, known,
                                                 closing, created, changed, suspended, deleted, kept, refused, created_at)
                    values (gen_random_uuid(), :admin, 'Provider', 'en', false, 'SUSPEND', 'HELD', 'x', 1, 1, 0, 0, 1, 0, 0, 0, :now)
                    """,
                    """
                    insert into synchronisation_step (synchronisation_id, number, external_id, action, closes, domain_id)
                    select id, 0, 'A-0', 'SUSPEND', true, :bakery from synchronisation
                    """,
                    """
                    insert into second_factor (account_id, secret, set_at, next_try_at, hour_from)
                    values (:clerk, 'sealed', :now, :now, :now) on conflict do nothing
                    """,
                    """
                    insert into recovery_code (account_id, code_hash) values (:clerk, sha256('recovery'))
                    """,
                    """
                    insert into awaited_code (token_hash, account_id, device, address, expires_at)
                    values (sha256('awaited'), :clerk, '', '127.0.0.1', :now)
                    """,
                    """
                    insert into wholesale_price (id, service, unit, valid_from, amount, currency, set_at)
                    select gen_random_uuid(), 'Mailbox', 'MONTH', cast(:now as timestamptz)::date, 0.9, 'EUR', :now
                     where not exists (select from wholesale_price)
                    """,
                    """
                    insert into worker_bank (worker_id, sealed, set_at) select id, 'sealed', :now from worker
                    """,
                    """
                    insert into detail_request (id, worker_id, detail, was, wanted, asked_at)
                    select gen_random_uuid(), id, 'NAME', jsonb_build_object('name', name),
                           '{"name": "Another name"}', :now
                      from worker where number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into worker_absence (id, worker_id, first_day, last_day, kind)
                    select gen_random_uuid(), id, '2026-05-01', '2026-05-08', 'LEAVE' from worker where number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into availability (id, worker_id, weekday, starts, ends)
                    select gen_random_uuid(), id, 1, '08:00', '18:00' from worker where number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into visit_series (id, domain_id, worker_id, service, rule, first_day, starts, ends, overnight,
                                              place, notes, unfolded_until, created_at)
                    select gen_random_uuid(), :bakery, id, 'Cleaning', 'FREQ=WEEKLY;BYDAY=MO', '2026-03-02', '09:00',
                           '11:00', false, '', '', '2026-03-15', :now
                      from worker where number = '0001' and not exists (select from visit_series)
                    """,
                    """
                    insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service, starts_at,
                                       ends_at, notes, series_id, slot, created_at)
                    select gen_random_uuid(), d.id, d.code, d.name, w.id, w.name, 'Cleaning', s, s + interval '2 hours',
                           'The key is at the bakery', r.id, s, :now
                      from domain d, worker w, visit_series r,
                           unnest(array[timestamptz '2026-03-02 08:00Z', timestamptz '2026-03-09 08:00Z']) s
                     where d.id = :bakery and w.number = '0001' and not exists (select from visit)
                    """,
                    """
                    insert into calendar_feed (account_id, domain_id, key_hash, made_at)
                    select account_id, null, sha256(number::bytea), :now from worker where account_id is not null
                        on conflict do nothing
                    """,
                    """
                    insert into slip_rules (tolerance, step, downwards) values (5, 15, false) on conflict do nothing
                    """,
                    """
                    insert into travel_time (near, far) values (10, 25) on conflict do nothing
                    """,
                    """
                    insert into planning_rules (client_approval, client_mails, client_listed, client_notice, worker_approval,
                                                worker_mails, worker_listed, worker_notice, closed_until, clients_apart)
                    values (false, false, false, 0, false, false, false, 0, '2025-12-31', false)
                        on conflict do nothing
                    """,
                    """
                    insert into planning_request (id, audience, asker_id, asker_name, domain_id, kind, read_version, about,
                                                  asked, changes, request_key, asked_at)
                    select gen_random_uuid(), a.realm, a.id, a.name, d.id, 'VISIT_NEW', 0, 'Cleaning, ' || d.name,
                           jsonb_build_object('client', d.id, 'service', 'Cleaning', 'place', '', 'text', '', 'once', a.id,
                               'span', jsonb_build_object('start', '2026-04-01T08:00:00Z', 'end', '2026-04-01T10:00:00Z')),
                           '[{"what": "visit.service", "from": "", "to": "Cleaning"}]', a.id, :now
                      from domain d
                      join account a on a.id = d.owner_id
                                     or a.id = (select account_id from worker where number = '0001')
                     where d.id = :bakery
                        on conflict do nothing
                    """,
                    """
                    insert into slip (id, worker_id, worker_name, domain_id, client_code, client_name, starts_at, ends_at,
                                      pause, kilometres, comment, request_key, entered_at)
                    select gen_random_uuid(), w.id, w.name, d.id, d.code, d.name, '2026-03-01 08:00Z', '2026-03-01 10:00Z',
                           0, 12, 'The bus was late', gen_random_uuid(), :now
                      from domain d, worker w
                     where d.id = :bakery and w.number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into clock_rules (early, late, longest) values (20, 20, 10) on conflict do nothing
                    """,
                    """
                    insert into clock_code (domain_id, key_hash, sealed, made_at)
                    values (:bakery, sha256('hung-up'), 'sealed elsewhere', :now)
                        on conflict do nothing
                    """,
                    """
                    insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, began_at, ended_at,
                                          comment, state, doubts, request_key)
                    select gen_random_uuid(), w.id, w.name, d.id, d.code, d.name, s.began, s.ended, 'The bell is broken',
                           s.state, s.doubts, gen_random_uuid()
                      from domain d, worker w,
                           (values (timestamptz '2026-02-27 08:00Z', timestamptz '2026-02-27 09:00Z', 'WAITING',
                                    array['NO_VISIT', 'TOLD']),
                                   ('2026-02-26 08:00Z', '2026-02-26 09:00Z', 'DISMISSED', array['NO_VISIT']))
                           s (began, ended, state, doubts)
                     where d.id = :bakery and w.number = '0001'
                       and not exists (select from clock_in c where c.worker_id = w.id)
                    """,
                    """
                    insert into worker_memo (id, worker_id, from_worker, author_name, body, request_key, written_at)
                    select gen_random_uuid(), w.id, n.worker, 'Wim', n.body, gen_random_uuid(), :now
                      from worker w, (values (true, 'The key does not turn'), (false, 'Try the back door')) n (worker, body)
                     where w.number = '0001' and not exists (select from worker_memo where worker_id = w.id)
                    """,
                    """
                    insert into slip_signature (slip_id, domain_id, signer, drawing, starts_at, ends_at, pause, kilometres,
                                                arrived_at)
                    select id, domain_id, 'Emma Baker', '10,10 20,60 90,40 200,90 260,20', starts_at, ends_at, pause,
                           kilometres, :now
                      from slip
                        on conflict do nothing
                    """,
                    // What was before a change is kept by the database itself.
                    """
                    update visit_series set notes = 'Mind the cat' where notes = ''
                    """,
                    """
                    update visit set notes = notes || ', or with the neighbour', version = version + 1
                    """,
                    """
                    insert into portal_design (audience, design, version)
                    select audience, '{"menu": {"lines": []}, "front": {"kind": "WELCOME", "url": "",
                                       "page": {"fr": "", "nl": "", "en": ""}, "message": {"fr": "Bonjour", "nl": "", "en": ""}}}', 1
                      from unnest(array['CLIENT', 'WORKER']) as audience
                        on conflict do nothing
                    """,
                    """
                    insert into portal_edition (audience, number, design, published_at, published_by)
                    select audience, 1, design, :now, 'x' from portal_design where audience = 'CLIENT'
                        on conflict do nothing
                    """,
                    """
                    insert into portal_batch (id, author_id, state, workers, created_at)
                    select gen_random_uuid(), :clerk, 'DONE', 1, :now where not exists (select from portal_batch)
                    """,
                    """
                    insert into portal_batch_worker (batch_id, worker_id, outcome)
                    select b.id, w.id, 'HAS_PORTAL' from portal_batch b, worker w where w.number = '0001'
                        on conflict do nothing
                    """);

    private Correspondence() {}

    /// Writes it, unless it is there.
    public static void of(Cast cast, Rows rows, Timestamp now) {
        var system = cast.firm().system();
        if (rows.count(system, "select count(*) from mailing where state = 'DRAFT'") > 0) {
            return;
        }
        keep(cast);
        for (var row : ROWS) {
            rows.as(
                    system,
                    jdbc ->
                            jdbc.sql(row)
                                    .param("now", now)
                                    .param("bakery", cast.bakery().id())
                                    .param("starting", cast.starting().id())
                                    .param("owner", cast.owner().id())
                                    .param("ownerName", cast.owner().name())
                                    .param("clerk", cast.clerk().id())
                                    .param("admin", cast.admin().id())
                                    .update());
        }
    }

    // What the row of a file promises.
    private static void keep(Cast cast) {
        var files = Path.of("target/files-of-tests");
        var own = files.resolve(Path.of(cast.firm().id().toString(), "ba"));
        var drawn = files.resolve(Path.of("drawn", cast.firm().id().toString(), HASH));
        try {
            Files.createDirectories(own);
            Files.writeString(own.resolve(HASH), "abc");
            // As if its page had been drawn.
            Files.createDirectories(drawn);
            Files.writeString(drawn.resolve("0.jpg"), "small");
            Files.writeString(drawn.resolve("1.jpg"), "large");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The id that a query finds in the firm.
    public static UUID id(Cast cast, Rows rows, String query) {
        return rows.as(cast.firm().system(), jdbc -> jdbc.sql(query).query(UUID.class).single());
    }
}
