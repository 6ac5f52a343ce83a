package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The page of a ticket, and what an employee writes on it.
@OfficeController("/tickets/{ticket}")
class TicketController {

    private final TicketPages pages;
    private final Answering answering;
    private final HoldingPens pens;

    TicketController(TicketPages pages, Answering answering, HoldingPens pens) {
        this.pages = pages;
        this.answering = answering;
        this.pens = pens;
    }

    record Text(@NotBlank @Size(max = 20_000) String text) {}

    @GetMapping
    @Requires(Permission.ANSWER_TICKETS)
    View show(@PathVariable TicketId ticket) {
        return pages.page(ticket, Map.of());
    }

    @PostMapping("/messages")
    @Requires(Permission.ANSWER_TICKETS)
    Answer answer(@PathVariable TicketId ticket, Form<Text> form) {
        return form.send(
                typed -> {
                    answering.answer(Visit.here().firm(), ticket, typed.text());
                    return Redirect.to("/tickets/{}", ticket.value()).saying("ticket.answered");
                },
                fields -> pages.page(ticket, Map.of("answer", fields)));
    }

    @PostMapping("/notes")
    @Requires(Permission.ANSWER_TICKETS)
    Answer note(@PathVariable TicketId ticket, Form<Text> form) {
        return form.send(
                typed -> {
                    answering.note(ticket, typed.text());
                    return Redirect.to("/tickets/{}", ticket.value()).saying("ticket.noted");
                },
                fields -> pages.page(ticket, Map.of("note", fields)));
    }

    /// Sent by the page itself while somebody writes.
    @PostMapping("/pen")
    @Requires(Permission.ANSWER_TICKETS)
    View take(@PathVariable TicketId ticket) {
        return new PenNotice(pens.take(ticket).orElse(null), ticket);
    }

    /// The page again, with what was typed so far.
    @PostMapping("/takeover")
    @Requires(Permission.ANSWER_TICKETS)
    View takeOver(@PathVariable TicketId ticket, Form<Text> form) {
        pens.takeOver(ticket);
        var typed = Fields.of(Map.of("text", form.fields().value("text")));
        return pages.page(ticket, Map.of("answer", typed));
    }
}
