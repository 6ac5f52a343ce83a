package io.parvis.testing;

import java.sql.Timestamp;
import java.util.List;

/// Registration at a firm of the [World]: open at the firm and at its first project, with terms, somebody who waits, and
/// a consent. A firm begins with none of it.
public final class FrontDoor {

    private static final List<String> ROWS =
            List.of(
                    """
                    insert into terms_version (id, number, text_fr, text_nl, text_en, published_at)
                    values (gen_random_uuid(), 1, 'Conditions', 'Voorwaarden', 'Terms', :now)
                    """,
                    """
                    insert into terms_version (id, text_fr, text_nl, text_en)
                    values (gen_random_uuid(), 'Conditions', 'Voorwaarden', 'Terms')
                        on conflict do nothing
                    """,
                    """
                    insert into registration_desk (id, project_id, open, asked, languages, notified_id, secret)
                    values (gen_random_uuid(), null, true, '{COMPANY,VAT_NUMBER,PHONE,ADDRESS,COUNTRY}', '{fr,nl,en}',
                            :clerk, sha256('own'))
                    """,
                    """
                    insert into registration_desk (id, project_id, open, languages, secret)
                    select gen_random_uuid(), id, true, '{nl}', sha256('project') from project order by name limit 1
                        on conflict do nothing
                    """,
                    """
                    insert into registration (id, desk_id, state, email, login, password_hash, applicant, terms_id,
                                              terms_language, address, token_hash, asked_at, expires_at)
                    select gen_random_uuid(), d.id, 'WAITING', 'ada@waiting.example', 'ada@waiting.example', :hash,
                           jsonb_build_object('kind', 'COMPANY', 'name', 'Waiting Ltd', 'person', 'Ada Waiting',
                               'language', 'en', 'country', 'BE', 'details', jsonb_build_object('contactName', 'Ada',
                               'phone', '', 'vatNumber', '', 'ownFields', '{}'::jsonb, 'address', jsonb_build_object(
                               'street', '', 'postalCode', '', 'city', '', 'region', ''))),
                           t.id, 'en', '127.0.0.1', sha256('waiting'), :now, :now
                      from registration_desk d, terms_version t where d.project_id is null and t.number = 1
                    """,
                    """
                    insert into terms_consent (id, domain_id, account_id, terms_id, language, address, registering,
                                               given_at)
                    select gen_random_uuid(), :bakery, :owner, id, 'fr', '127.0.0.1', true, :now
                      from terms_version where number = 1
                    """,
                    "insert into used_stamp (nonce, used_at) values ('once', :now)");

    private FrontDoor() {}

    /// Opens it, unless it is open.
    public static void of(Cast cast, Rows rows, Timestamp now) {
        var system = cast.firm().system();
        if (rows.count(system, "select count(*) from terms_version where number = 1") > 0) {
            return;
        }
        for (var row : ROWS) {
            rows.as(
                    system,
                    jdbc ->
                            jdbc.sql(row)
                                    .param("now", now)
                                    .param("hash", World.HASH)
                                    .param("bakery", cast.bakery().id())
                                    .param("owner", cast.owner().id())
                                    .param("clerk", cast.clerk().id())
                                    .update());
        }
    }
}
