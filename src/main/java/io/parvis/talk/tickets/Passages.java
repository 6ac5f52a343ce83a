package io.parvis.talk.tickets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL that moves what is written from one ticket to another. Numbers of messages sort by time, so what comes
/// together falls into its order.
@Repository
class Passages {

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where a ticket that was merged leads.
    @Transactional(readOnly = true)
    public Optional<TicketId> survivor(TicketId ticket) {
        return jdbc.sql("select merged_into from ticket where id = :id and merged_into is not null")
                .param("id", ticket.value())
                .query(UUID.class)
                .optional()
                .map(TicketId::new);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> messages(TicketId ticket) {
        return new HashSet<>(
                jdbc.sql("select id from ticket_message where ticket_id = :ticket")
                        .param("ticket", ticket.value())
                        .query(UUID.class)
                        .list());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void move(List<UUID> messages, TicketId to) {
        jdbc.sql("update ticket_message set ticket_id = :to where id = any(:messages)")
                .param("to", to.value())
                .param("messages", messages.toArray(UUID[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void moveAll(TicketId from, TicketId to) {
        move("update ticket_message set ticket_id = :to where ticket_id = :from", from, to);
        move("update ticket_note set ticket_id = :to where ticket_id = :from", from, to);
    }

    private void move(String statement, TicketId from, TicketId to) {
        jdbc.sql(statement).param("to", to.value()).param("from", from.value()).update();
    }

    /// From now on a ticket leads to another, and so does whatever led to it.
    @Transactional(propagation = Propagation.MANDATORY)
    public void lead(TicketId from, TicketId to) {
        jdbc.sql("update ticket set merged_into = :to where id = :from or merged_into = :from")
                .param("to", to.value())
                .param("from", from.value())
                .update();
    }
}
