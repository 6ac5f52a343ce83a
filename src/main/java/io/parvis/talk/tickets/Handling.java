package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainWork;
import io.parvis.people.employees.Employees;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.categories.Categories;
import io.parvis.talk.tickets.TicketEvent.TicketArchived;
import io.parvis.talk.tickets.TicketEvent.TicketAssigned;
import io.parvis.talk.tickets.TicketEvent.TicketMoved;
import io.parvis.talk.tickets.TicketEvent.TicketReopened;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What employees do with tickets beside writing in them.
@Component
public class Handling {

    private final Desk desk;
    private final Employees employees;
    private final DomainWork work;
    private final Categories categories;
    private final Events events;

    Handling(
            Desk desk, Employees employees, DomainWork work, Categories categories, Events events) {
        this.desk = desk;
        this.employees = employees;
        this.work = work;
        this.categories = categories;
        this.events = events;
    }

    /// Gives the ticket to an employee, or to nobody.
    /// @throws Refused at the field `assignee` when there is no such employee, or the domain is shielded from them
    @Transactional
    void assign(TicketId id, @Nullable AccountId employee) {
        var ticket = desk.open(id);
        if (employee != null) {
            check(ticket, employee);
        }
        var assigned = ticket.assigned(employee);
        if (!assigned.equals(ticket)) {
            desk.keep(assigned);
            events.publish(new TicketAssigned(id, name(ticket.assignee()), name(employee)));
        }
    }

    /// @throws Refused at the field `category` when it is none in which a ticket can be
    @Transactional
    void move(TicketId id, UUID category) {
        var ticket = desk.open(id);
        var from = categories.get(ticket.category());
        var to =
                categories.all().stream()
                        .filter(one -> one.id().equals(category))
                        .filter(one -> one.active() || one.id().equals(from.id()))
                        .findFirst()
                        .orElseThrow(() -> Refused.at("category", "form.NotNull"));
        if (!to.id().equals(from.id())) {
            desk.keep(ticket.moved(to.id()));
            var language = Current.locale().getLanguage();
            events.publish(new TicketMoved(id, from.name().in(language), to.name().in(language)));
        }
    }

    /// @throws Refused when it is archived already
    @Transactional
    void archive(TicketId id) {
        desk.keep(desk.open(id).archived());
        events.publish(new TicketArchived(id));
    }

    /// @throws Refused when it is not archived
    @Transactional
    void reopen(TicketId id) {
        desk.keep(desk.open(id).reopened(desk.now()));
        events.publish(new TicketReopened(id));
    }

    // Oneself is in sight of the ticket already, perhaps for a while only.
    private void check(Ticket ticket, AccountId employee) {
        if (!employees.isActive(employee)) {
            throw Refused.at("assignee", "ticket.assignee.gone");
        }
        var self = new AccountId(Current.actor().self());
        if (!employee.equals(self) && !work.isOpenTo(ticket.domain(), employee)) {
            throw Refused.at("assignee", "ticket.assignee.shielded");
        }
    }

    private @Nullable String name(@Nullable AccountId employee) {
        return employee == null ? null : employees.name(employee);
    }
}
