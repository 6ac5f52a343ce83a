package io.parvis.talk.messages;

import io.parvis.talk.tickets.TicketMailBounced;
import java.sql.Timestamp;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Notes to whom a message could not be brought. That an employee's own mail about its ticket came back says nothing of the
/// client.
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
                        update mailing_recipient r
                           set bounced_at = :at, bounce_reason = :reason
                          from ticket t
                         where r.ticket_id = :ticket and t.firm_id = r.firm_id and t.id = r.ticket_id
                           and t.member_id = :reader
                        """)
                .param("at", Timestamp.from(bounced.at()))
                .param("reason", bounced.reason())
                .param("ticket", bounced.ticket().value())
                .param("reader", bounced.reader().value())
                .update();
    }
}
