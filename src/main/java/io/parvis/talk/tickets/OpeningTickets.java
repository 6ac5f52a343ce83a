package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.members.Member;
import io.parvis.people.members.Members;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.categories.Category;
import io.parvis.talk.tickets.Ticket.Topic;
import io.parvis.talk.tickets.TicketApi.NewTicket;
import io.parvis.talk.tickets.TicketEvent.TicketOpened;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens a ticket in which a program has the first word for the firm.
@Component
public class OpeningTickets {

    private final Desk desk;
    private final Members members;
    private final Categories categories;
    private final TicketPost post;
    private final Events events;

    OpeningTickets(
            Desk desk, Members members, Categories categories, TicketPost post, Events events) {
        this.desk = desk;
        this.members = members;
        this.categories = categories;
        this.post = post;
        this.events = events;
    }

    /// The client's owner is told by mail. Nobody is assigned before the client answers: then it goes to whoever is
    /// responsible.
    /// @throws Refused at `client` or `category` when there is none such
    @Transactional
    TicketId open(Firm firm, NewTicket wanted) {
        var owner = owner(wanted.client());
        var author = Author.of(Current.actor());
        var topic = new Topic(category(wanted.category()).id(), stripped(wanted.subject()));
        var domain = new DomainId(java.util.Objects.requireNonNull(wanted.client()));
        var ticket =
                Ticket.begun(desk.nextId(), domain, owner.account(), topic)
                        .returning(true)
                        .answered();
        desk.begin(ticket);
        desk.write(ticket, author, Written.of(stripped(wanted.text())));
        post.toClient(firm, ticket, author, stripped(wanted.text()));
        events.publish(new TicketOpened(ticket.id()));
        return ticket.id();
    }

    // Of a client out of sight nobody is seen either.
    private Member owner(@Nullable UUID client) {
        if (client == null) {
            throw Refused.at("client", "form.NotNull");
        }
        return members.list(client).stream()
                .filter(Member::owner)
                .findFirst()
                .orElseThrow(() -> Refused.at("client", "client.api.none-such"));
    }

    private Category category(@Nullable UUID wanted) {
        return categories.all().stream()
                .filter(one -> one.active() && one.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.at("category", "client.api.none-such"));
    }

    private static String stripped(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
