package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.talk.tickets.Ticket.Topic;
import io.parvis.talk.tickets.TicketEvent.TicketOpened;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Opens tickets in which the firm has the first word.
@Component
public class WritingToClients {

    private final Desk desk;
    private final Events events;

    WritingToClients(Desk desk, Events events) {
        this.desk = desk;
        this.events = events;
    }

    /// Opens a ticket in the domain of a client; it stays with its author until the client answers. Nobody is told:
    /// the mail is the caller's.
    @Transactional(propagation = Propagation.MANDATORY)
    public TicketId write(FirstWord word) {
        var topic = new Topic(word.category(), word.subject());
        var ticket =
                Ticket.begun(desk.nextId(), word.domain(), word.member(), topic)
                        .assigned(word.author().id())
                        .returning(word.returns())
                        .answered();
        desk.begin(ticket);
        desk.write(ticket, word.author(), word.written());
        events.publish(new TicketOpened(ticket.id()));
        return ticket.id();
    }

    /// What the firm writes, and to whom.
    ///
    /// @param member the user of the client who is written to
    /// @param returns whether the ticket goes to whoever is responsible once the client answers
    public record FirstWord(
            DomainId domain,
            UUID category,
            String subject,
            Written written,
            Author author,
            AccountId member,
            boolean returns) {}
}
