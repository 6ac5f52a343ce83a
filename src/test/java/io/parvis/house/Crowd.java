package io.parvis.house;

import io.parvis.platform.tenancy.Actor;
import io.parvis.testing.Cast;
import io.parvis.testing.OperatorCast;
import io.parvis.testing.Rows;
import java.util.List;
import java.util.UUID;

/// Many more rows in every list of a firm.
record Crowd(Cast cast, OperatorCast operator, Rows rows) {

    private static final List<String> IN_THE_FIRM =
            List.of(
                    """
                    insert into account (id, realm, role, identifier, email, name, language, state, created_at)
                    select gen_random_uuid(), realm, role, realm || n || '@crowd.example', realm || n || '@crowd.example',
                           'Abel ' || realm || ' ' || n, 'en', 'ACTIVE', :now
                      from generate_series(:from, :to) n,
                           (values ('STAFF', 'BACK_OFFICE'), ('CLIENT', 'MEMBER'), ('WORKER', 'WORKER')) as r(realm, role)
                    """,
                    """
                    insert into client (id, code, kind, name, language, country, created_at)
                    select gen_random_uuid(), 'X' || n, 'COMPANY', 'Abacus ' || n, 'en', 'BE', :now
                      from generate_series(:from, :to) n
                    """,
                    // The owner of the bakery owns them all, so that the switcher is long.
                    """
                    insert into member (domain_id, account_id, joined_at)
                    select id, :owner, :now from client c
                     where code like 'X%' and not exists (select from member where domain_id = c.id)
                    """,
                    """
                    insert into domain (id, owner_id, status, activated_at, blocked, access, responsible_id, backup_id,
                                        last_activity_at, created_at)
                    select c.id, :owner, case when n % 4 = 0 then 'STARTUP' else 'ACTIVE' end,
                           case when n % 4 = 0 then null else cast(:now as timestamptz) end, n % 5 = 0,
                           (array['ALL_EMPLOYEES', 'FUNCTIONS', 'FUNCTIONS_AND_SUPPORT'])[n % 3 + 1],
                           a.id, case when n % 2 = 0 then a.id end, :now, :now
                      from (select id, substr(code, 2)::integer n from client where code like 'X%') c
                      join account a on a.identifier = 'STAFF' || n || '@crowd.example'
                     where n between :from and :to
                    """,
                    """
                    insert into provisioned_account (external_id, domain_id, tied_at)
                    select code, id, :now from client
                     where code like 'X%' and substr(code, 2)::integer between :from and :to
                    """,
                    """
                    insert into member (domain_id, account_id, delegate, active, joined_at)
                    select :bakery, id, false, true, :now
                      from generate_series(:from, :to) n join account on identifier = 'CLIENT' || n || '@crowd.example'
                    """,
                    """
                    insert into provisioned_member (id, domain_id, account_id, external_id, tied_at)
                    select gen_random_uuid(), o.domain_id, a.id, 'C' || n, :now
                      from generate_series(:from, :to) n join account a on a.identifier = 'CLIENT' || n || '@crowd.example'
                      join provisioned_account o on o.domain_id = :bakery
                    """,
                    """
                    insert into synchronisation (id, key_id, key_name, language, shielded, absent, state, base, known,
                                                 closing, created, changed, suspended, deleted, kept, refused, created_at)
                    select gen_random_uuid(), :clerk, 'Provider', 'en', false, 'SUSPEND', 'DISCARDED', 'x', 1, 0, 0, 0, 0, 0, 0, 0, :now
                      from generate_series(:from, :to)
                    """,
                    """
                    insert into synchronisation_step (synchronisation_id, number, external_id, action, closes, domain_id)
                    select s.id, n, 'C' || n, 'KEEP', false, :bakery
                      from synchronisation s, generate_series(:from, :to) n where s.state = 'HELD'
                    """,
                    """
                    insert into payer (id, client_id, kind, name, country, language, created_at)
                    select gen_random_uuid(), :bakery, 'COMPANY', 'Abacus ' || n, 'BE', 'en', :now
                      from generate_series(:from, :to) n
                    """,
                    """
                    insert into domain_message (id, domain_id, text, author_id, written_at)
                    select gen_random_uuid(), d, 'Call again ' || a.name, a.id, :now
                      from account a, unnest(array[:bakery, :helped]) d where realm = 'STAFF'
                    """,
                    """
                    insert into domain_comment (id, domain_id, text, author_id, written_at)
                    select gen_random_uuid(), d, 'Agreed with ' || a.name, a.id, :now
                      from account a, unnest(array[:bakery, :helped]) d where realm = 'STAFF'
                    """,
                    """
                    insert into worker (id, number, nature, name, email, country, language, skills, sector, account_id,
                                        created_at)
                    select gen_random_uuid(), 'X' || n, 'EMPLOYEE', name, email, 'BE', 'en', array['Skill ' || n],
                           'Sector ' || n, id, :now
                      from generate_series(:from, :to) n join account on identifier = 'WORKER' || n || '@crowd.example'
                    """,
                    """
                    insert into worker_absence (id, worker_id, first_day, last_day, kind)
                    select gen_random_uuid(), id, date '2027-01-01' + 3 * n, date '2027-01-02' + 3 * n, 'LEAVE'
                      from generate_series(:from, :to) n, worker where number = '0001'
                    """,
                    """
                    insert into availability (id, worker_id, weekday, starts, ends)
                    select gen_random_uuid(), id, 2, time '00:00' + make_interval(mins => 20 * n),
                           time '00:10' + make_interval(mins => 20 * n)
                      from generate_series(:from, :to) n, worker where number = '0001'
                    """,
                    """
                    insert into visit (id, domain_id, client_code, client_name, worker_id, worker_name, service, starts_at,
                                       ends_at, created_at)
                    select gen_random_uuid(), d.id, d.code, d.name, w.id, w.name, 'Care', s, s + interval '1 hour', :now
                      from generate_series(:from, :to) n
                      cross join lateral (select timestamptz '2026-03-02 12:00Z' + make_interval(hours => n) s) at
                      join domain d on d.id = :bakery
                      join worker w on w.number in ('0001', 'X' || n)
                    """,
                    """
                    insert into planning_request (id, audience, asker_id, asker_name, domain_id, kind, read_version, about,
                                                  asked, changes, request_key, asked_at)
                    select gen_random_uuid(), a.realm, a.id, a.name, d.id, 'VISIT_NEW', 0, 'Care ' || n, '{}', '[]',
                           gen_random_uuid(), :now
                      from generate_series(:from, :to) n
                      join domain d on d.id = :bakery
                      join account a on a.id = d.owner_id
                                     or a.id = (select account_id from worker where number = '0001')
                    """,
                    """
                    insert into slip (id, worker_id, worker_name, domain_id, client_code, client_name, starts_at, ends_at,
                                      pause, kilometres, comment, request_key, entered_at)
                    select gen_random_uuid(), w.id, w.name, d.id, d.code, d.name, s, s + interval '30 minutes', 0, 3, '',
                           gen_random_uuid(), :now
                      from generate_series(:from, :to) n
                      cross join lateral (select timestamptz '2026-02-10 12:00Z' + make_interval(hours => n) s) at
                      join domain d on d.id = :bakery
                      join worker w on w.number = '0001'
                    """,
                    """
                    insert into worker_memo (id, worker_id, from_worker, author_name, body, request_key, written_at)
                    select gen_random_uuid(), w.id, true, w.name, 'Word ' || n, gen_random_uuid(), :now
                      from generate_series(:from, :to) n
                      join worker w on w.number in ('0001', 'X' || n)
                    """,
                    """
                    insert into clock_code (domain_id, key_hash, sealed, made_at)
                    select id, sha256(code::bytea), 'sealed elsewhere', :now from domain where code like 'X%'
                        on conflict do nothing
                    """,
                    """
                    insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, began_at, ended_at,
                                          state, doubts, request_key)
                    select gen_random_uuid(), w.id, w.name, d.id, d.code, d.name, s, s + interval '30 minutes', state,
                           array['NO_VISIT'], gen_random_uuid()
                      from generate_series(:from, :to) n
                      cross join unnest(array['WAITING', 'ACCEPTED']) state
                      cross join lateral (select timestamptz '2026-02-11 12:00Z' + make_interval(hours => n) s) at
                      join domain d on d.id = :bakery
                      join worker w on w.number = '0001'
                    """,
                    """
                    insert into clock_in (id, worker_id, worker_name, domain_id, client_code, client_name, began_at, request_key)
                    select gen_random_uuid(), w.id, w.name, d.id, d.code, d.name, :now, gen_random_uuid()
                      from generate_series(:from, :to) n
                      join domain d on d.id = :bakery
                      join worker w on w.number = 'X' || n
                    """,
                    """
                    insert into absence (id, account_id, first_day, last_day)
                    select gen_random_uuid(), id, '2026-03-01', '2026-03-05'
                      from generate_series(:from, :to) n join account on identifier = 'STAFF' || n || '@crowd.example'
                    """,
                    """
                    insert into absence (id, account_id, first_day, last_day)
                    select gen_random_uuid(), a, date '2027-01-01' + 3 * n, date '2027-01-02' + 3 * n
                      from generate_series(:from, :to) n, unnest(array[:clerk, :otherClerk]) a
                    """,
                    """
                    insert into file (id, internal, name, type, size, hash, kept_at)
                    values (gen_random_uuid(), true, 'Paper.pdf', 'application/pdf', 3, encode(sha256('abc'), 'hex'), :now)
                    """,
                    """
                    insert into document (id, domain_id, label, folder, on_portal, on_team, by_client, version)
                    select gen_random_uuid(), d, 'Paper ' || n, 'Paper ' || n, true, d is null, false, 1
                      from generate_series(:from, :to) n, unnest(array[:bakery, null]::uuid[]) d
                    """,
                    """
                    insert into document (id, worker_id, label, folder, on_portal, on_team, by_client, version)
                    select gen_random_uuid(), id, 'Badge ' || n, 'Badge ' || n, false, true, false, 1
                      from generate_series(:from, :to) n, worker where number = '0001'
                    """,
                    """
                    insert into document_version (document_id, number, file_id, stored_at, stored_by)
                    select d.id, 1, (select id from file where name = 'Paper.pdf' limit 1), :now, 'x'
                      from document d where not exists (select from document_version where document_id = d.id)
                    """,
                    """
                    insert into expected_document (id, audience, names, hints, mandatory, expires, warns, every, reminds)
                    select gen_random_uuid(), a, array['Carte', 'Kaart', 'Card ' || n], array['', '', 'Both sides'], true, true, 30, 7, true
                      from generate_series(:from, :to) n, unnest(array['CLIENT', 'WORKER']) a
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
                    """
                    insert into payslip_upload (id, month, label, file_id, uploaded_at, uploaded_by)
                    select gen_random_uuid(), '2026-02-01', 'Pay ' || n, f.id, :now, 'x'
                      from generate_series(:from, :to) n, (select id from file where name = 'Paper.pdf' limit 1) f
                    """,
                    """
                    insert into payslip_page (upload_id, page, finding, number, worker_id)
                    select u.id, n, 'FOUND', '0001', w.id
                      from payslip_upload u, worker w, generate_series(:from, :to) n
                     where w.number = '0001'
                        on conflict do nothing
                    """,
                    """
                    insert into payslip (id, worker_id, month, label, file_id, hash, pages, published_at, published_by)
                    select gen_random_uuid(), w.id, '2026-01-01', 'Pay ' || n, f.id, encode(sha256('abc'), 'hex'), 2, :now, 'x'
                      from generate_series(:from, :to) n, worker w, (select id from file where name = 'Paper.pdf' limit 1) f
                     where w.number = '0001'
                    """,
                    """
                    insert into client_group (id, name, created_at)
                    select gen_random_uuid(), 'Abbey ' || n, :now from generate_series(:from, :to) n
                    """,
                    """
                    insert into project (id, name, created_at)
                    select gen_random_uuid(), 'Abbey ' || n, :now from generate_series(:from, :to) n
                    """,
                    """
                    insert into attitude (id, name, icon, tone, place)
                    select gen_random_uuid(), 'Abbey ' || n, 'flag', 'NEUTRAL', n from generate_series(:from, :to) n
                    """,
                    """
                    insert into client_field (id, name, kind, place)
                    select gen_random_uuid(), 'Abbey ' || n, 'TEXT', n from generate_series(:from, :to) n
                    """,
                    """
                    update client c set group_id = g.id, project_id = p.id, own_fields = jsonb_build_object(f.id::text, 'x')
                      from client_group g, project p, client_field f
                     where c.code like 'X%' and g.name = 'Abbey ' || substr(c.code, 2) and p.name = g.name and f.name = g.name
                    """,
                    """
                    insert into client_standing (client_id, attitude_id)
                    select c.id, a.id from client c join attitude a on a.name = 'Abbey ' || substr(c.code, 2)
                     where c.code like 'X%' and not exists (select from client_standing s where s.client_id = c.id)
                    """,
                    """
                    insert into session (id, token_hash, account_id, device, address, created_at, seen_at)
                    select gen_random_uuid(), sha256(convert_to(id || ' ' || n, 'UTF8')), id, 'Test', '127.0.0.1', :now, :now
                      from account, generate_series(:from, :to) n where identifier not like '%@crowd.example'
                    """,
                    """
                    insert into audit_entry (id, at, realm, person_id, who, event, kind, subject_id, changes)
                    select gen_random_uuid(), :now, 'STAFF', id, name, 'DomainActivated', 'domain', :bakery, '[]'
                      from account where realm = 'STAFF'
                    """,
                    """
                    insert into audit_entry (id, at, realm, person_id, who, event, kind, subject_id, changes)
                    select gen_random_uuid(), :now, 'STAFF', id, name, 'SignedIn', 'account', :otherClerk, '[]'
                      from account where realm = 'STAFF'
                    """,
                    """
                    insert into stay (id, token_hash, account_id, client_id, by_firm_id, by_realm, by_account_id,
                                      by_session_id, by_name, reason, begun_at, ends_at)
                    select gen_random_uuid(), sha256(convert_to('stay ' || n, 'UTF8')), :owner, :bakery, a.firm_id, 'STAFF',
                           a.id, gen_random_uuid(), a.name, 'A question', :now, cast(:now as timestamptz) + interval '1 hour'
                      from generate_series(:from, :to) n join account a on a.identifier = 'STAFF' || n || '@crowd.example'
                    """,
                    """
                    insert into ticket (id, domain_id, category_id, subject, office_state, client_state, assignee_id,
                                        member_id, waiting_since, opened_at, changed_at, ranked_at)
                    select gen_random_uuid(), :bakery, c.id, 'Ticket ' || n, 'IN_PROGRESS', 'NEW_MESSAGE', a, :owner,
                           :now, cast(:now as timestamptz) + make_interval(mins => n), :now, :now
                      from generate_series(:from, :to) n, unnest(array[:clerk, :otherClerk, null]) a,
                           (select id from ticket_category order by place limit 1) c
                    """,
                    """
                    insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text,
                                                written_at)
                    select gen_random_uuid(), domain_id, id, n % 2 = 0, :owner, 'x', 'Text ' || n, :now
                      from ticket, generate_series(:from, :to) n
                    """,
                    """
                    insert into ticket_note (id, domain_id, ticket_id, author_id, author_name, text, written_at)
                    select gen_random_uuid(), domain_id, id, :clerk, 'x', 'Note ' || n, :now
                      from ticket, generate_series(:from, :to) n
                    """,
                    """
                    insert into ticket_category (id, name_fr, name_nl, name_en, responsible_id, place)
                    select gen_random_uuid(), 'C' || n, 'C' || n, 'C' || n, :clerk, 100 + n
                      from generate_series(:from, :to) n
                    """,
                    """
                    insert into answer_template (id, name, text_fr, text_nl)
                    select gen_random_uuid(), 'Template ' || n, 'Bonjour {contact}', 'Dag {contact}'
                      from generate_series(:from, :to) n
                    """,
                    """
                    insert into mailing (id, author_id, category_id, language_only, returns, promotional, subject_fr,
                                         subject_nl, subject_en, text_fr, text_nl, text_en, state, next_batch_at,
                                         created_at)
                    select gen_random_uuid(), :clerk, c.id, true, true, false, 'Message ' || n, '', '', 'Bonjour', '', '',
                           'PAUSED', :now, :now
                      from generate_series(:from, :to) n, (select id from ticket_category order by place limit 1) c
                    """,
                    """
                    insert into mailing_recipient (mailing_id, domain_id, language, state)
                    select m.id, d.id, 'fr', 'QUEUED'
                      from mailing m, domain d where m.state = 'PAUSED' and :to > 1
                        on conflict do nothing
                    """,
                    """
                    insert into terms_version (id, number, text_fr, published_at)
                    select gen_random_uuid(), 1000 + n, 'Conditions ' || n, :now from generate_series(:from, :to) n
                    """,
                    """
                    insert into terms_consent (id, domain_id, account_id, terms_id, language, address, registering,
                                               given_at)
                    select gen_random_uuid(), :bakery, :owner, id, 'fr', '127.0.0.1', false, :now
                      from terms_version where number between 1000 + :from and 1000 + :to
                    """,
                    """
                    insert into registration_desk (id, project_id, open, languages, fields, secret)
                    select gen_random_uuid(), p.id, true, '{fr}', array[f.id], sha256('x')
                      from generate_series(:from, :to) n
                      join project p on p.name = 'Abbey ' || n join client_field f on f.name = 'Abbey ' || n
                    """,
                    """
                    insert into registration (id, state, email, login, password_hash, applicant, terms_id,
                                              terms_language, address, token_hash, asked_at, expires_at)
                    select gen_random_uuid(), 'WAITING', n || '@front.example', n || '@front.example', 'x',
                           '{"kind": "INDIVIDUAL", "name": "N", "person": "N", "language": "fr",
                                "country": "BE", "details": {"contactName": "", "phone": "", "vatNumber": "",
                                "ownFields": {}, "address": {"street": "", "postalCode": "", "city": "", "region": ""}}}',
                           t.id, 'fr', '127.0.0.1', sha256(convert_to('front ' || n, 'UTF8')), :now, :now
                      from generate_series(:from, :to) n join terms_version t on t.number = 1000 + n
                    """,
                    """
                    insert into mail (id, sender, recipient, language, subject, body, state, due_at, created_at)
                    select gen_random_uuid(), 'x', 'x@example.org', 'en', 'x', 'x',
                           (array['QUEUED', 'SENT', 'FAILED'])[n % 3 + 1], :now, :now
                      from generate_series(:from, :to) n
                    """);

    private static final String COLLEAGUES =
            """
            insert into account (id, realm, role, identifier, email, name, language, state, created_at)
            select id, 'OPERATOR', 'SUPPORT', id || '@operator.example', id || '@operator.example', 'Passing Colleague',
                   'en', 'ACTIVE', :now
              from (select gen_random_uuid() as id from generate_series(:from, :to)) fresh
            """;

    /// As many more of each as there are numbers from the first to the last.
    void arrive(int from, int to) {
        IN_THE_FIRM.forEach(statement -> run(cast.firm().system(), statement, from, to));
        run(operator.firm().system(), COLLEAGUES, from, to);
    }

    private void run(Actor actor, String statement, int from, int to) {
        rows.as(
                actor,
                jdbc ->
                        jdbc.sql(statement)
                                .param("from", from)
                                .param("to", to)
                                .param("now", Things.now())
                                .param("owner", cast.owner().id())
                                .param("bakery", cast.bakery().id())
                                .param("helped", cast.helped().id())
                                .param("clerk", cast.clerk().id())
                                .param("otherClerk", cast.otherClerk().id())
                                .update());
    }

    /// One row for each employee: what a page must not do.
    static int oneByOne(Cast cast, Rows rows) {
        var everybody =
                rows.as(
                        cast.firm().system(),
                        jdbc -> jdbc.sql("select id from account").query(UUID.class).list());
        everybody.forEach(id ->
                rows.count(cast.firm().system(), "select count(*) from absence where id = ?", id));
        return everybody.size();
    }
}
