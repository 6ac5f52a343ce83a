package io.parvis.talk.tickets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what is written in tickets.
@Repository
class Conversations {

    private static final int NEWEST = 500;

    private final JdbcClient jdbc;

    Conversations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What both sides read, oldest first.
    @Transactional(readOnly = true)
    public List<Entry> messages(TicketId ticket) {
        return jdbc.sql(
                        """
                        select author_name, by_client, text, written_at
                          from ticket_message
                         where ticket_id = :ticket
                         order by id desc
                         limit :newest
                        """)
                .param("ticket", ticket.value())
                .param("newest", NEWEST)
                .query(Conversations::entry)
                .list()
                .reversed();
    }

    /// What only the firm reads, oldest first.
    @Transactional(readOnly = true)
    public List<Entry> notes(TicketId ticket) {
        return jdbc.sql(
                        """
                        select author_name, false as by_client, text, written_at
                          from ticket_note
                         where ticket_id = :ticket
                         order by id desc
                         limit :newest
                        """)
                .param("ticket", ticket.value())
                .param("newest", NEWEST)
                .query(Conversations::entry)
                .list()
                .reversed();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addMessage(Ticket ticket, Writing message) {
        jdbc.sql(
                        """
                        insert into ticket_message (id, domain_id, ticket_id, by_client, author_id, author_name, text,
                                                    written_at)
                        values (:id, :domain, :ticket, :client, :author, :name, :text, :at)
                        """)
                .param("client", message.author().client())
                .param("id", message.id())
                .param("domain", ticket.domain().value())
                .param("ticket", ticket.id().value())
                .param("author", message.author().id().value())
                .param("name", message.author().name())
                .param("text", message.text())
                .param("at", Timestamp.from(message.at()))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void addNote(Ticket ticket, Writing note) {
        jdbc.sql(
                        """
                        insert into ticket_note (id, domain_id, ticket_id, author_id, author_name, text, written_at)
                        values (:id, :domain, :ticket, :author, :name, :text, :at)
                        """)
                .param("id", note.id())
                .param("domain", ticket.domain().value())
                .param("ticket", ticket.id().value())
                .param("author", note.author().id().value())
                .param("name", note.author().name())
                .param("text", note.text())
                .param("at", Timestamp.from(note.at()))
                .update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getString("author_name"),
                row.getBoolean("by_client"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant());
    }

    /// A text to be put into a ticket.
    record Writing(UUID id, Author author, String text, Instant at) {}
}
