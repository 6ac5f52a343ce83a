package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.tickets.Ticket.Topic;
import io.parvis.talk.tickets.TicketEvent.TicketOpened;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a ticket of what a client and the firm said to each other elsewhere, turn by turn.
@Component
public class KeepingTalks {

    private final Desk desk;
    private final Categories categories;
    private final Routing routing;
    private final TicketPost post;
    private final Events events;

    KeepingTalks(
            Desk desk, Categories categories, Routing routing, TicketPost post, Events events) {
        this.desk = desk;
        this.categories = categories;
        this.routing = routing;
        this.post = post;
        this.events = events;
    }

    /// Where no employee is named, it goes to whoever is responsible, who is told by mail.
    /// @throws Refused at the field `category` when it is none in which a ticket can be opened
    @Transactional(propagation = Propagation.MANDATORY)
    public TicketId keep(Firm firm, Talk talk) {
        var category = category(talk.category());
        var ticket = ticket(talk, category);
        desk.begin(ticket);
        desk.write(ticket, talk.turns());
        if (talk.employee() == null && !talk.settled()) {
            var first = talk.turns().getFirst();
            post.toOffice(firm, ticket, first.author(), first.written().text());
        }
        events.publish(new TicketOpened(ticket.id()));
        return ticket.id();
    }

    private Ticket ticket(Talk talk, Category category) {
        var topic = new Topic(category.id(), talk.subject());
        var begun = Ticket.begun(desk.nextId(), talk.domain(), talk.member(), topic);
        var given =
                talk.employee() == null
                        ? begun.assigned(routing.responsible(talk.domain(), category).orElse(null))
                        : begun.assigned(talk.employee());
        return talk.settled()
                ? given.archived()
                : given.writtenByClient(talk.member(), talk.turns().getLast().at());
    }

    private Category category(UUID wanted) {
        return categories.all().stream()
                .filter(one -> one.active() && one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.at("category", "form.NotNull"));
    }

    /// @param member the user of the client who talked
    /// @param turns at least one, in their order
    /// @param employee whose ticket it becomes; null for whoever is responsible
    /// @param settled whether nothing is left to be done: it goes to the archive
    public record Talk(
            DomainId domain,
            AccountId member,
            UUID category,
            String subject,
            List<Turn> turns,
            @Nullable AccountId employee,
            boolean settled) {}

    public record Turn(Author author, Written written, Instant at) {}
}
