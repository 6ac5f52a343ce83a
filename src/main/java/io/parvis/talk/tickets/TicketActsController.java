package io.parvis.talk.tickets;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an employee does with a ticket beside writing in it.
@OfficeController("/tickets/{ticket}")
class TicketActsController {

    private final TicketPages pages;
    private final Handling handling;

    TicketActsController(TicketPages pages, Handling handling) {
        this.pages = pages;
        this.handling = handling;
    }

    record Assignment(@Nullable AccountId assignee) {}

    record Sorting(@NotNull UUID category) {}

    @PostMapping("/assignment")
    @Requires(Permission.ANSWER_TICKETS)
    Answer assign(@PathVariable TicketId ticket, Form<Assignment> form) {
        return form.send(
                typed -> {
                    handling.assign(ticket, typed.assignee());
                    return back(ticket).saying("ticket.assigned");
                },
                fields -> pages.page(ticket, Map.of("assignment", fields)));
    }

    @PostMapping("/category")
    @Requires(Permission.ANSWER_TICKETS)
    Answer move(@PathVariable TicketId ticket, Form<Sorting> form) {
        return form.send(
                typed -> {
                    handling.move(ticket, typed.category());
                    return back(ticket).saying("ticket.moved");
                },
                fields -> pages.page(ticket, Map.of("category", fields)));
    }

    @PostMapping("/archive")
    @Requires(Permission.ANSWER_TICKETS)
    Redirect archive(@PathVariable TicketId ticket) {
        handling.archive(ticket);
        return Redirect.to("/tickets").saying("ticket.archived");
    }

    @DeleteMapping("/archive")
    @Requires(Permission.ANSWER_TICKETS)
    Redirect reopen(@PathVariable TicketId ticket) {
        handling.reopen(ticket);
        return back(ticket).saying("ticket.reopened");
    }

    private static Redirect back(TicketId ticket) {
        return Redirect.to("/tickets/{}", ticket.value());
    }
}
