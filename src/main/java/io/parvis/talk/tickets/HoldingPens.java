package io.parvis.talk.tickets;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.tickets.Pens.Pen;
import io.parvis.talk.tickets.TicketEvent.TicketTakenOver;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps two employees from answering the same ticket at once. Whoever writes holds the pen for a while, and longer as
/// long as they write on.
@Component
public class HoldingPens {

    private static final Duration LASTS = Duration.ofMinutes(2);

    private final Pens pens;
    private final Tickets tickets;
    private final Events events;
    private final Clock clock;

    HoldingPens(Pens pens, Tickets tickets, Events events, Clock clock) {
        this.pens = pens;
        this.tickets = tickets;
        this.events = events;
        this.clock = clock;
    }

    /// Takes the pen, or says who has it.
    @Transactional
    Optional<Pen> take(TicketId id) {
        var ticket = tickets.lock(id);
        var other = other(id);
        if (other.isEmpty()) {
            pens.hand(ticket, Author.of(Current.actor()), clock.instant().plus(LASTS));
        }
        return other;
    }

    /// Takes the pen out of a colleague's hand.
    @Transactional
    void takeOver(TicketId id) {
        var ticket = tickets.lock(id);
        var author = Author.of(Current.actor());
        other(id)
                .ifPresent(pen ->
                        events.publish(new TicketTakenOver(id, pen.holder(), author.name())));
        pens.hand(ticket, author, clock.instant().plus(LASTS));
    }

    /// Who else is writing.
    Optional<Pen> other(TicketId id) {
        return pens.find(id, Current.actor().self(), clock.instant());
    }
}
