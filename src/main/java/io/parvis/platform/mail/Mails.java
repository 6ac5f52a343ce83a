package io.parvis.platform.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All SQL about mail.
@Repository
class Mails {

    private final JdbcClient jdbc;

    Mails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void queue(Mail mail) {
        jdbc.sql(
                        """
                        insert into mail (id, sender, recipient, language, subject, body, due_at, created_at)
                        values (:id, :sender, :recipient, :language, :subject, :body, :at, :at)
                        """)
                .param("id", mail.id())
                .param("sender", mail.sender())
                .param("recipient", mail.recipient())
                .param("language", mail.language())
                .param("subject", mail.subject())
                .param("body", mail.body())
                .param("at", Timestamp.from(mail.createdAt()))
                .update();
    }

    /// The newest mails over all firms, for the outbox.
    List<Mail> newest(int most) {
        return jdbc.sql(
                        """
                        select id, sender, recipient, language, subject, body, created_at
                          from mail
                         order by created_at desc, id desc
                         limit :most
                        """)
                .param("most", most)
                .query(Mails::mail)
                .list();
    }

    /// Takes what is due. Other nodes pass over the rows until this transaction ends.
    List<Mail> due(Instant now, int most) {
        return jdbc.sql(
                        """
                        select id, sender, recipient, language, subject, body, created_at
                          from mail
                         where state = 'QUEUED' and due_at <= :now
                         order by due_at
                         limit :most
                           for update skip locked
                        """)
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query(Mails::mail)
                .list();
    }

    void sent(UUID id, Instant at) {
        jdbc.sql(
                        "update mail set state = 'SENT', sent_at = :at, attempts = attempts + 1 where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// After a failure: later and later, and after eight attempts no more.
    void failed(UUID id, Instant now, String error) {
        jdbc.sql(
                        """
                        update mail
                           set attempts = attempts + 1,
                               last_error = left(:error, 500),
                               state = case when attempts + 1 >= 8 then 'FAILED' else state end,
                               due_at = cast(:now as timestamptz) + make_interval(secs => :first * power(3, attempts))
                         where id = :id
                        """)
                .param("error", error)
                .param("now", Timestamp.from(now))
                .param("first", Duration.ofSeconds(10).toSeconds())
                .param("id", id)
                .update();
    }

    private static Mail mail(ResultSet row, int number) throws SQLException {
        return new Mail(
                row.getObject("id", UUID.class),
                row.getString("sender"),
                row.getString("recipient"),
                row.getString("language"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("created_at").toInstant());
    }
}
