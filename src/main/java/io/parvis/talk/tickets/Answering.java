package io.parvis.talk.tickets;

import io.parvis.people.firm.Firm;
import io.parvis.platform.access.Badge;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.tickets.TicketEvent.TicketAnswered;
import io.parvis.talk.tickets.TicketEvent.TicketNoted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What employees write in tickets.
@Component
public class Answering {

    private final Desk desk;
    private final Pens pens;
    private final TicketPost post;
    private final Events events;

    Answering(Desk desk, Pens pens, TicketPost post, Events events) {
        this.desk = desk;
        this.pens = pens;
        this.post = post;
        this.events = events;
    }

    /// Answers the client, who is told by mail. An unassigned ticket becomes the writer's.
    /// @param seen the last message that the writer saw; null: whoever answers does not say
    /// @throws Refused when a colleague is writing an answer at this moment, and when something was written that the writer
    /// did not see: an answer by mail waits for nobody's pen
    @Transactional
    void answer(Firm firm, TicketId id, Written written, @Nullable UUID seen) {
        // First of all: whoever else answers waits here.
        desk.open(id);
        var author = Author.of(Current.actor());
        pens.find(id, author.id().value(), desk.now())
                .ifPresent(pen -> {
                    throw Refused.because("ticket.held", pen.holder());
                });
        desk.wroteSince(id, seen)
                .ifPresent(who -> {
                    throw Refused.because("ticket.written-meanwhile", who);
                });
        answerAnyway(firm, id, written);
        pens.drop(id);
    }

    /// The same though a colleague may be writing: for what is written already, such as a mail. It is not lost, and the
    /// colleague is shown it before theirs is sent.
    @Transactional
    public void answerAnyway(Firm firm, TicketId id, Written written) {
        var ticket = desk.open(id);
        var author = Author.of(Current.actor());
        var answered = ticket.answered();
        desk.keep(isNobodys(ticket) ? answered.assigned(author.id()) : answered);
        desk.write(ticket, author, written);
        post.toClient(firm, ticket, author, written.text());
        events.publish(new TicketAnswered(id));
    }

    // A program that answers does not take the ticket over.
    private static boolean isNobodys(Ticket ticket) {
        return ticket.assignee() == null && !Badge.current().isKey();
    }

    /// Writes what only colleagues read.
    @Transactional
    void note(TicketId id, Written written) {
        desk.note(desk.open(id), Author.of(Current.actor()), written);
        events.publish(new TicketNoted(id));
    }
}
