package io.parvis.platform.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Takes mails out of the outbox of all firms. That they were written is known for a while: those who ask where a mail
/// stayed ask soon.
@Repository
class MailPurge {

    static final String JOB = "mail-purge";

    private static final Duration SENT = Duration.ofDays(30);
    private static final Duration FAILED = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailPurge(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void purge() {
        var now = clock.instant();
        jdbc.sql(
                        """
                        delete from mail
                         where state = 'SENT' and sent_at < :sent or state = 'FAILED' and created_at < :failed
                        """)
                .param("sent", Timestamp.from(now.minus(SENT)))
                .param("failed", Timestamp.from(now.minus(FAILED)))
                .update();
    }
}
