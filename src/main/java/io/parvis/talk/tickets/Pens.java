package io.parvis.talk.tickets;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about who is writing.
@Repository
class Pens {

    private final JdbcClient jdbc;

    Pens(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Who else is writing in the ticket at this moment.
    @Transactional(readOnly = true)
    public Optional<Pen> find(TicketId ticket, UUID reader, Instant now) {
        return jdbc.sql(
                        """
                        select holder_name, until
                          from ticket_lock
                         where ticket_id = :ticket and holder_id <> :reader and until > :now
                        """)
                .param("ticket", ticket.value())
                .param("reader", reader)
                .param("now", Timestamp.from(now))
                .query((row, _) ->
                        new Pen(
                                row.getString("holder_name"),
                                row.getTimestamp("until").toInstant()))
                .optional();
    }

    /// Puts the pen into somebody's hand, whoever held it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hand(Ticket ticket, Author holder, Instant until) {
        jdbc.sql(
                        """
                        insert into ticket_lock (ticket_id, domain_id, holder_id, holder_name, until)
                        values (:ticket, :domain, :holder, :name, :until)
                        on conflict (firm_id, ticket_id) do update
                           set holder_id = :holder, holder_name = :name, until = :until
                        """)
                .param("ticket", ticket.id().value())
                .param("domain", ticket.domain().value())
                .param("holder", holder.id().value())
                .param("name", holder.name())
                .param("until", Timestamp.from(until))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void drop(TicketId ticket) {
        jdbc.sql("delete from ticket_lock where ticket_id = :ticket")
                .param("ticket", ticket.value())
                .update();
    }

    /// In whose hand it is, and until when that counts.
    record Pen(String holder, Instant until) {}
}
