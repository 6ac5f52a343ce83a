package io.parvis.people.terms;

import io.parvis.platform.i18n.Translations;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about versions of the terms.
@Repository
@Transactional(readOnly = true)
public class TermsVersions {

    private static final String SELECT =
            """
            select id, number, text_fr, text_nl, text_en, asks_again, published_at, version
              from terms_version
            """;

    private final JdbcClient jdbc;

    TermsVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What newcomers accept today; none while nothing was published.
    public Optional<Terms> findCurrent() {
        return jdbc.sql(SELECT + "where number is not null order by number desc limit 1")
                .query(TermsVersions::terms)
                .optional();
    }

    Optional<Terms> findDraft() {
        return jdbc.sql(SELECT + "where number is null").query(TermsVersions::terms).optional();
    }

    /// A version that was published.
    Terms get(UUID id) {
        return jdbc.sql(SELECT + "where id = :id and number is not null")
                .param("id", id)
                .query(TermsVersions::terms)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// What was published, newest first, without the texts.
    List<Edition> editions() {
        return jdbc.sql(
                        """
                        select id, number, published_at, asks_again
                          from terms_version
                         where number is not null
                         order by number desc
                        """)
                .query((row, _) ->
                        new Edition(
                                row.getObject("id", UUID.class),
                                row.getInt("number"),
                                row.getTimestamp("published_at").toInstant(),
                                row.getBoolean("asks_again")))
                .list();
    }

    /// The newest version that asks those who are clients already.
    Optional<Edition> findAsking() {
        return editions().stream().filter(Edition::asksAgain).findFirst();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void addDraft(UUID id, Translations text) {
        texts(
                        jdbc.sql(
                                """
                                insert into terms_version (id, text_fr, text_nl, text_en) values (:id, :fr, :nl, :en)
                                """),
                        text)
                .param("id", id)
                .update();
    }

    /// @throws Stale when the draft was saved or published since this version of it was read
    @Transactional(propagation = Propagation.MANDATORY)
    void saveDraft(int version, Translations text) {
        var statement =
                """
                update terms_version
                   set text_fr = :fr, text_nl = :nl, text_en = :en, version = version + 1
                 where number is null and version = :version
                """;
        Stale.whenNone(texts(jdbc.sql(statement), text).param("version", version).update());
    }

    /// Gives the draft the next number. @throws Stale as [#saveDraft]
    @Transactional(propagation = Propagation.MANDATORY)
    int publish(int version, boolean asksAgain, Instant at) {
        return jdbc.sql(
                        """
                        update terms_version
                           set number = (select coalesce(max(number), 0) + 1 from terms_version), asks_again = :asks,
                               published_at = :at
                         where number is null and version = :version
                        returning number
                        """)
                .param("asks", asksAgain)
                .param("at", Timestamp.from(at))
                .param("version", version)
                .query(Integer.class)
                .optional()
                .orElseThrow(Stale::new);
    }

    private static JdbcClient.StatementSpec texts(
            JdbcClient.StatementSpec statement, Translations text) {
        return statement.param("fr", text.fr()).param("nl", text.nl()).param("en", text.en());
    }

    private static Terms terms(ResultSet row, int number) throws SQLException {
        return new Terms(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                new Translations(
                        row.getString("text_fr"),
                        row.getString("text_nl"),
                        row.getString("text_en")),
                row.getBoolean("asks_again"),
                instant(row.getTimestamp("published_at")),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /// A version in a list of them.
    record Edition(UUID id, int number, Instant publishedAt, boolean asksAgain) {}
}
