package io.parvis.talk.tickets;

import io.parvis.platform.files.StoredFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about what is written in tickets.
@Repository
class Conversations {

    private static final int NEWEST = 500;

    private final JdbcClient jdbc;
    private final Attachments attachments;
    private final Passages passages;

    Conversations(JdbcClient jdbc, Attachments attachments, Passages passages) {
        this.jdbc = jdbc;
        this.attachments = attachments;
        this.passages = passages;
    }

    /// Where a ticket that was merged goes on.
    Optional<TicketId> survivor(TicketId ticket) {
        return passages.survivor(ticket);
    }

    /// What both sides read, oldest first.
    @Transactional(readOnly = true)
    public List<Entry> messages(TicketId ticket) {
        var files = attachments.ofMessages(ticket);
        return jdbc.sql(
                        """
                        select id, author_name, by_client, text, written_at
                          from ticket_message
                         where ticket_id = :ticket
                         order by id desc
                         limit :newest
                        """)
                .param("ticket", ticket.value())
                .param("newest", NEWEST)
                .query((row, _) -> entry(row, files))
                .list()
                .reversed();
    }

    /// Who wrote last for both sides, after a message that somebody saw; nobody where it is not said which that was.
    @Transactional(readOnly = true)
    public Optional<String> wroteSince(TicketId ticket, @Nullable UUID seen) {
        return jdbc.sql(
                        """
                        select author_name
                          from ticket_message
                         where ticket_id = :ticket and id > cast(:seen as uuid)
                         order by id desc
                         limit 1
                        """)
                .param("ticket", ticket.value())
                .param("seen", seen)
                .query(String.class)
                .optional();
    }

    /// What only the firm reads, oldest first.
    @Transactional(readOnly = true)
    public List<Entry> notes(TicketId ticket) {
        var files = attachments.ofNotes(ticket);
        return jdbc.sql(
                        """
                        select id, author_name, false as by_client, text, written_at
                          from ticket_note
                         where ticket_id = :ticket
                         order by id desc
                         limit :newest
                        """)
                .param("ticket", ticket.value())
                .param("newest", NEWEST)
                .query((row, _) -> entry(row, files))
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
                .param("text", message.written().text())
                .param("at", Timestamp.from(message.at()))
                .update();
        attachments.addToMessage(ticket, message.id(), message.written().files());
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
                .param("text", note.written().text())
                .param("at", Timestamp.from(note.at()))
                .update();
        attachments.addToNote(ticket, note.id(), note.written().files());
    }

    private static Entry entry(ResultSet row, Map<UUID, List<StoredFile>> files)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Entry(
                id,
                row.getString("author_name"),
                row.getBoolean("by_client"),
                row.getString("text"),
                row.getTimestamp("written_at").toInstant(),
                files.getOrDefault(id, List.of()));
    }

    /// What is to be put into a ticket.
    record Writing(UUID id, Author author, Written written, Instant at) {}
}
