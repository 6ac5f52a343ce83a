package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.tickets.Ticket.Topic;
import io.parvis.talk.tickets.TicketEvent.ClientWrote;
import io.parvis.talk.tickets.TicketEvent.TicketOpened;
import io.parvis.talk.tickets.TicketEvent.TicketReviewed;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What clients write in tickets, and read.
@Component
public class Asking {

    private final Desk desk;
    private final Categories categories;
    private final Routing routing;
    private final TicketPost post;
    private final Events events;

    Asking(Desk desk, Categories categories, Routing routing, TicketPost post, Events events) {
        this.desk = desk;
        this.categories = categories;
        this.routing = routing;
        this.post = post;
        this.events = events;
    }

    /// What one must say to open a ticket.
    public record Question(UUID category, String subject, Written written) {}

    /// Opens a ticket in the client's own domain; whoever gets it is told by mail.
    /// @throws Refused at the field `category` when it is none in which a ticket can be opened
    @Transactional
    public TicketId open(Firm firm, DomainId domain, Question question) {
        return open(firm, domain, Author.of(Current.actor()), question);
    }

    /// The same for a client who is not here themselves.
    @Transactional
    public TicketId open(Firm firm, DomainId domain, Author author, Question question) {
        var category = category(question.category());
        var topic = new Topic(category.id(), question.subject());
        var ticket =
                Ticket.begun(desk.nextId(), domain, author.id(), topic)
                        .assigned(routing.responsible(domain, category).orElse(null))
                        .writtenByClient(author.id(), desk.now());
        desk.begin(ticket);
        desk.write(ticket, author, question.written());
        post.toOffice(firm, ticket, author, question.written().text());
        events.publish(new TicketOpened(ticket.id()));
        return ticket.id();
    }

    private Category category(UUID wanted) {
        return categories.all().stream()
                .filter(one -> one.active() && one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.at("category", "form.NotNull"));
    }

    /// Writes on in a ticket. It comes back from the archive; one that returns goes to whoever is responsible.
    @Transactional
    public void write(Firm firm, TicketId id, Written written) {
        write(firm, id, Author.of(Current.actor()), written);
    }

    /// The same for a client who is not here themselves.
    @Transactional
    public void write(Firm firm, TicketId id, Author author, Written written) {
        var ticket = desk.open(id).writtenByClient(author.id(), desk.now());
        var routed = isToBeRouted(ticket) ? ticket.returned(responsible(ticket)) : ticket;
        desk.keep(routed);
        desk.write(routed, author, written);
        post.toOffice(firm, routed, author, written.text());
        events.publish(new ClientWrote(routed.id()));
    }

    /// Notes that the client read what was new; does nothing when nothing was.
    @Transactional
    void read(TicketId id) {
        var ticket = desk.open(id);
        var read = ticket.read();
        if (!read.equals(ticket)) {
            desk.keep(read);
            events.publish(new TicketReviewed(id));
        }
    }

    private static boolean isToBeRouted(Ticket ticket) {
        return ticket.returns() || ticket.assignee() == null;
    }

    private @Nullable AccountId responsible(Ticket ticket) {
        var category = categories.get(ticket.category());
        return routing.responsible(ticket.domain(), category).orElse(ticket.assignee());
    }
}
