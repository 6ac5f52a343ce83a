package io.parvis.platform.mail;

import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/// All SQL about mail that people look at: over all firms, so its readers are few.
@Repository
class Outbox {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Outbox(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// The newest first.
    ///
    /// @param address a part of the recipient's, or nothing
    /// @param withText whether the reader may see what was written, links to come in by included
    List<OutboxMail> newest(String address, int most, boolean withText) {
        return overAllFirms(() ->
                jdbc.sql(
                                """
                                select id, sender, recipient, language, subject,
                                       case when :text then body else '' end as body,
                                       state, attempts, last_error, created_at, sent_at
                                  from mail
                                 where :address = '' or position(lower(:address) in recipient_key) > 0
                                 order by created_at desc, id desc
                                 limit :most
                                """)
                        .param("address", address.strip())
                        .param("text", withText)
                        .param("most", most)
                        .query(Outbox::mail)
                        .list());
    }

    /// Puts a mail that failed in the queue again, with all its attempts before it.
    void again(UUID id) {
        overAllFirms(() ->
                jdbc.sql(
                                """
                                update mail
                                   set state = 'QUEUED', attempts = 0, due_at = :now
                                 where id = :id and state = 'FAILED'
                                """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("id", id)
                        .update());
    }

    private <T> T overAllFirms(Supplier<T> work) {
        return Current.as(
                Actor.platform(),
                () -> Objects.requireNonNull(transaction.execute(_ -> work.get())));
    }

    private static OutboxMail mail(ResultSet row, int number) throws SQLException {
        return new OutboxMail(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                MailState.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                row.getTimestamp("created_at").toInstant(),
                sentAt(row));
    }

    private static @Nullable Instant sentAt(ResultSet row) throws SQLException {
        var sent = row.getTimestamp("sent_at");
        return sent == null ? null : sent.toInstant();
    }
}
