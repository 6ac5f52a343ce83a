package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Stale;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about messages to clients; about who gets them: [Recipients].
@Repository
@Transactional(readOnly = true)
class Mailings {

    private static final String MAILING =
            """
            select id, author_id, category_id, clients, filter, language_only, returns, promotional, subject_fr,
                   subject_nl, subject_en, text_fr, text_nl, text_en, state, to_send, sent, skipped, failed, send_at,
                   created_at, version
              from mailing
            """;

    private static final String NARROWED =
            """
             where id in (select r.mailing_id from mailing_recipient r where r.domain_id = cast(:narrowed as uuid))
                or cast(:narrowed as uuid) = any(clients)
            """;

    private final JdbcClient jdbc;

    Mailings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first; where every list is narrowed to a client, those it got or will get.
    List<Mailing> latest() {
        var narrowed = Visit.narrowedTo();
        return jdbc.sql(
                        MAILING
                                + (narrowed == null ? "" : NARROWED)
                                + " order by id desc limit 100")
                .param("narrowed", narrowed)
                .query(MailingRow::mailing)
                .list();
    }

    Mailing get(UUID id) {
        return jdbc.sql(MAILING + " where id = :id")
                .param("id", id)
                .query(MailingRow::mailing)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /// The message, kept for this transaction: who else wants to change it waits.
    @Transactional(propagation = Propagation.MANDATORY)
    public Mailing lock(UUID id) {
        return jdbc.sql(MAILING + " where id = :id for update")
                .param("id", id)
                .query(MailingRow::mailing)
                .optional()
                .orElseThrow(NotFound::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Mailing mailing) {
        written(
                        jdbc.sql(
                                """
                                insert into mailing (id, author_id, category_id, clients, filter, language_only, returns,
                                                     promotional, subject_fr, subject_nl, subject_en, text_fr, text_nl,
                                                     text_en, state, next_batch_at, created_at)
                                values (:id, :author, :category, cast(:clients as uuid[]), cast(:filter as text),
                                        :languageOnly, :returns,
                                        :promotional, :subjectFr, :subjectNl, :subjectEn, :textFr, :textNl, :textEn,
                                        'DRAFT', :at, :at)
                                """),
                        mailing)
                .param("author", mailing.author().value())
                .param("at", Timestamp.from(mailing.createdAt()))
                .update();
    }

    /// @throws Stale when somebody changed it since that version
    @Transactional(propagation = Propagation.MANDATORY)
    public void rewrite(Mailing mailing) {
        Stale.whenNone(
                written(
                                jdbc.sql(
                                        """
                                        update mailing
                                           set category_id = :category, clients = cast(:clients as uuid[]),
                                               filter = cast(:filter as text),
                                               language_only = :languageOnly, returns = :returns,
                                               promotional = :promotional, subject_fr = :subjectFr,
                                               subject_nl = :subjectNl, subject_en = :subjectEn, text_fr = :textFr,
                                               text_nl = :textNl, text_en = :textEn, version = version + 1
                                         where id = :id and version = :version
                                        """),
                                mailing)
                        .param("version", mailing.version())
                        .update());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void remove(UUID id) {
        jdbc.sql("delete from mailing where id = :id").param("id", id).update();
    }

    private static StatementSpec written(StatementSpec statement, Mailing mailing) {
        var content = mailing.content();
        return statement
                .param("id", mailing.id())
                .param("category", content.category())
                .param("clients", MailingRow.clients(content.audience()))
                .param("filter", MailingRow.filter(content.audience()))
                .param("languageOnly", content.languageOnly())
                .param("returns", content.returns())
                .param("promotional", content.promotional())
                .param("subjectFr", content.subject().fr())
                .param("subjectNl", content.subject().nl())
                .param("subjectEn", content.subject().en())
                .param("textFr", content.text().fr())
                .param("textNl", content.text().nl())
                .param("textEn", content.text().en());
    }
}
