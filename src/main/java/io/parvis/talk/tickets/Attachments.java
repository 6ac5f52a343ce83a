package io.parvis.talk.tickets;

import io.parvis.platform.files.Content;
import io.parvis.platform.files.Files;
import io.parvis.platform.files.Files.Owner;
import io.parvis.platform.files.StoredFile;
import io.parvis.platform.kernel.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// All SQL about the files that hang on what is written in tickets. Those of notes lie in a table of their own, which
/// no client can ever read.
@Repository
class Attachments {

    private final JdbcClient jdbc;
    private final Files files;

    Attachments(JdbcClient jdbc, Files files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    /// Hangs files on a message, for both sides.
    @Transactional(propagation = Propagation.MANDATORY)
    public void addToMessage(Ticket ticket, UUID message, List<Content> contents) {
        for (var content : contents) {
            var file = files.add(content, new Owner(ticket.domain().value(), false));
            jdbc.sql(
                            """
                            insert into ticket_message_file (domain_id, message_id, file_id)
                            values (:domain, :message, :file)
                            """)
                    .param("domain", ticket.domain().value())
                    .param("message", message)
                    .param("file", file.id())
                    .update();
        }
    }

    /// Hangs files on a note, for employees.
    @Transactional(propagation = Propagation.MANDATORY)
    public void addToNote(Ticket ticket, UUID note, List<Content> contents) {
        for (var content : contents) {
            var file = files.add(content, new Owner(ticket.domain().value(), true));
            jdbc.sql(
                            """
                            insert into ticket_note_file (domain_id, note_id, file_id)
                            values (:domain, :note, :file)
                            """)
                    .param("domain", ticket.domain().value())
                    .param("note", note)
                    .param("file", file.id())
                    .update();
        }
    }

    /// The files of a ticket's messages, by message.
    @Transactional(readOnly = true)
    public Map<UUID, List<StoredFile>> ofMessages(TicketId ticket) {
        return hanging(
                """
                select f.message_id as place, f.file_id
                  from ticket_message m
                  join ticket_message_file f on f.firm_id = m.firm_id and f.message_id = m.id
                 where m.ticket_id = :ticket
                """,
                ticket);
    }

    /// The files of a ticket's notes, by note.
    @Transactional(readOnly = true)
    public Map<UUID, List<StoredFile>> ofNotes(TicketId ticket) {
        return hanging(
                """
                select f.note_id as place, f.file_id
                  from ticket_note n
                  join ticket_note_file f on f.firm_id = n.firm_id and f.note_id = n.id
                 where n.ticket_id = :ticket
                """,
                ticket);
    }

    /// A file that hangs in this ticket, if whoever asks may see it there.
    @Transactional(readOnly = true)
    public StoredFile get(TicketId ticket, UUID file) {
        return java.util.stream.Stream.of(ofMessages(ticket), ofNotes(ticket))
                .flatMap(hanging -> hanging.values().stream())
                .flatMap(List::stream)
                .filter(one -> one.id().equals(file))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Map<UUID, List<StoredFile>> hanging(String query, TicketId ticket) {
        var places =
                jdbc
                        .sql(query)
                        .param("ticket", ticket.value())
                        .query((row, _) ->
                                Map.entry(
                                        row.getObject("file_id", UUID.class),
                                        row.getObject("place", UUID.class)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return places.isEmpty()
                ? Map.of()
                : files.all(places.keySet()).stream()
                        .collect(Collectors.groupingBy(file -> places.get(file.id())));
    }
}
