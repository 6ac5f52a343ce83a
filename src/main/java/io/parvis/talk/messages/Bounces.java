package io.parvis.talk.messages;

import io.parvis.talk.tickets.TicketMailBounced;
import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notes at whom a message could not be brought.
@Component
class Bounces {

    private final JdbcClient jdbc;

    Bounces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(TicketMailBounced bounced) {
        jdbc.sql(
                        """
                        update mailing_recipient
                           set bounced_at = :at, bounce_reason = :reason
                         where ticket_id = :ticket
                        """)
                .param("at", Timestamp.from(bounced.at()))
                .param("reason", bounced.reason())
                .param("ticket", bounced.ticket().value())
                .update();
    }
}
