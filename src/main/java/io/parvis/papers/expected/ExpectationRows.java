package io.parvis.papers.expected;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What comes of an expected document, as it is written down.
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ExpectationRows {

    private static final String THIS = " where expected_id = :expected and person_id = :person";

    private final JdbcClient jdbc;

    ExpectationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A document of that person meets it. @return whether it is one of theirs
    boolean file(Expectation one, UUID document, @Nullable LocalDate until) {
        begin(one);
        return jdbc.sql(
                                """
                                update expectation
                                   set filed_id = :document, valid_until = cast(:until as date), sent_id = null,
                                       sent_until = null, refusal = '', waived = false, waiver = '', due_at = null, asked = 0
                                """
                                        + THIS
                                        + """
                                         and exists (select from document d
                                                      where d.id = :document
                                                        and coalesce(d.domain_id, d.worker_id) = person_id)
                                        """)
                        .param("document", document)
                        .param("until", until)
                        .param("expected", one.expected().id())
                        .param("person", one.shelf().person())
                        .update()
                > 0;
    }

    /// The person sent a document, which waits to be looked at.
    void send(Expectation one, UUID document, @Nullable LocalDate until, Instant now) {
        begin(one);
        about(
                        one,
                        """
                        update expectation
                           set sent_id = :document, sent_until = cast(:until as date), sent_at = :now, refusal = '', due_at = null
                        """)
                .param("document", document)
                .param("until", until)
                .param("now", Timestamp.from(now))
                .update();
    }

    /// What was sent is not what is expected: the person is told. @return whether it still waited
    boolean refuse(Expectation one, UUID document, String why, Due due) {
        return jdbc.sql(
                                """
                                update expectation
                                   set sent_id = null, sent_until = null, refusal = :why, due_at = :now, due_by = :by
                                """
                                        + THIS
                                        + " and sent_id = :document")
                        .param("why", why)
                        .param("now", Timestamp.from(due.at()))
                        .param("by", due.by())
                        .param("document", document)
                        .param("expected", one.expected().id())
                        .param("person", one.shelf().person())
                        .update()
                > 0;
    }

    /// @param by who asks
    record Due(Instant at, String by) {}

    void waive(Expectation one, boolean waived, String why) {
        begin(one);
        about(
                        one,
                        "update expectation set waived = :waived, waiver = :why, due_at = null, asked = 0")
                .param("waived", waived)
                .param("why", why)
                .update();
    }

    /// Takes away all of some clients.
    void clear(Collection<UUID> clients) {
        jdbc.sql("delete from expectation where domain_id = any(:clients)")
                .param("clients", clients.toArray(UUID[]::new))
                .update();
    }

    private JdbcClient.StatementSpec about(Expectation one, String change) {
        return jdbc.sql(change + THIS)
                .param("expected", one.expected().id())
                .param("person", one.shelf().person());
    }

    private void begin(Expectation one) {
        jdbc.sql(
                        """
                        insert into expectation (expected_id, domain_id, worker_id)
                        values (:expected, cast(:client as uuid), cast(:worker as uuid))
                            on conflict on constraint expectation_pk do nothing
                        """)
                .param("expected", one.expected().id())
                .param("client", one.shelf().client())
                .param("worker", one.shelf().worker())
                .update();
    }
}
