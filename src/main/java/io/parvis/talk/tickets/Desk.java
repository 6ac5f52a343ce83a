package io.parvis.talk.tickets;

import io.parvis.platform.kernel.Ids;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.tickets.Conversations.Writing;
import io.parvis.talk.tickets.KeepingTalks.Turn;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Where a ticket lies while somebody works on it, within the transaction of the act.
@Component
class Desk {

    private final Tickets tickets;
    private final Conversations conversations;
    private final Categories categories;
    private final Ids ids;
    private final Clock clock;

    Desk(
            Tickets tickets,
            Conversations conversations,
            Categories categories,
            Ids ids,
            Clock clock) {
        this.tickets = tickets;
        this.conversations = conversations;
        this.categories = categories;
        this.ids = ids;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    TicketId nextId() {
        return new TicketId(ids.next());
    }

    /// The ticket, kept for this transaction.
    Ticket open(TicketId id) {
        return tickets.lock(id);
    }

    /// Puts a new ticket into the queue.
    void begin(Ticket ticket) {
        tickets.add(ticket, rank(ticket), now());
    }

    /// Puts a ticket back in its place in the queue.
    void keep(Ticket ticket) {
        tickets.save(ticket, rank(ticket), now());
    }

    /// Who wrote after the message that somebody saw last.
    Optional<String> wroteSince(TicketId id, @Nullable UUID seen) {
        return conversations.wroteSince(id, seen);
    }

    void write(Ticket ticket, Author author, Written written) {
        conversations.addMessage(ticket, new Writing(ids.next(), author, written, now()));
    }

    /// Puts what was said elsewhere into a ticket, in its order and with its times.
    void write(Ticket ticket, List<Turn> turns) {
        var numbers = ids.next(turns.size()).iterator();
        for (var turn : turns) {
            conversations.addMessage(
                    ticket, new Writing(numbers.next(), turn.author(), turn.written(), turn.at()));
        }
    }

    void note(Ticket ticket, Author author, Written written) {
        conversations.addNote(ticket, new Writing(ids.next(), author, written, now()));
    }

    private Instant rank(Ticket ticket) {
        return ticket.rankedAt(categories.get(ticket.category()).weight(), now());
    }
}
