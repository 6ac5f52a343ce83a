package io.parvis.talk.tickets;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.tickets.Ticket.Topic;
import io.parvis.talk.tickets.TicketEvent.TicketMerged;
import io.parvis.talk.tickets.TicketEvent.TicketOpened;
import io.parvis.talk.tickets.TicketEvent.TicketSplit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes one ticket of two, and two of one.
@Component
class Combining {

    private final Desk desk;
    private final Passages passages;
    private final Events events;

    Combining(Desk desk, Passages passages, Events events) {
        this.desk = desk;
        this.passages = passages;
        this.events = events;
    }

    /// Puts everything of a ticket into another one of the same client, by the time it was written. The first is over
    /// then, and leads to the other.
    /// @throws Refused at the field `into` when that is no other ticket of this client
    @Transactional
    public void merge(TicketId id, TicketId into) {
        if (id.equals(into)) {
            throw Refused.at("into", "ticket.merge.itself");
        }
        // Always in the same order, so that two who merge the same tickets wait for each other.
        var before = id.toString().compareTo(into.toString()) > 0 ? surviving(into) : null;
        var gone = desk.open(id);
        var kept = before == null ? surviving(into) : before;
        if (!gone.domain().equals(kept.domain())) {
            throw Refused.at("into", "ticket.merge.other-client");
        }
        if (gone.id().equals(kept.id())) {
            throw Refused.at("into", "ticket.merge.itself");
        }
        passages.moveAll(gone.id(), kept.id());
        desk.keep(kept.joinedBy(gone));
        desk.keep(gone.over());
        passages.lead(gone.id(), kept.id());
        events.publish(new TicketMerged(gone.id(), gone.subject(), kept.subject()));
        events.publish(new TicketMerged(kept.id(), gone.subject(), kept.subject()));
    }

    // Whose client nobody may know of is as good as none.
    private Ticket surviving(TicketId into) {
        try {
            return desk.open(into);
        } catch (NotFound hidden) {
            throw Refused.at("into", "ticket.merge.other-client");
        }
    }

    /// Makes a new ticket of some of a ticket's messages.
    /// @throws Refused at the field `messages` when none is chosen, or all are
    @Transactional
    public TicketId split(TicketId id, String subject, List<UUID> messages) {
        var ticket = desk.open(id);
        check(ticket, messages);
        var made =
                Ticket.begun(
                                desk.nextId(),
                                ticket.domain(),
                                ticket.member(),
                                new Topic(ticket.category(), subject))
                        .assigned(ticket.assignee())
                        .likely(ticket, desk.now());
        desk.begin(made);
        passages.move(messages, made.id());
        events.publish(new TicketOpened(made.id()));
        events.publish(new TicketSplit(made.id(), ticket.subject(), subject));
        events.publish(new TicketSplit(ticket.id(), ticket.subject(), subject));
        return made.id();
    }

    private void check(Ticket ticket, List<UUID> messages) {
        var all = passages.messages(ticket.id());
        if (messages.isEmpty() || !all.containsAll(messages)) {
            throw Refused.at("messages", "ticket.split.none");
        }
        if (messages.containsAll(all)) {
            throw Refused.at("messages", "ticket.split.all");
        }
    }
}
