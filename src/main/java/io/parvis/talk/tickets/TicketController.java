package io.parvis.talk.tickets;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The page of a ticket, and what an employee writes on it.
@OfficeController("/tickets/{ticket}")
class TicketController {

    private final TicketPages pages;
    private final Answering answering;
    private final HoldingPens pens;
    private final Receiving receiving;

    TicketController(
            TicketPages pages, Answering answering, HoldingPens pens, Receiving receiving) {
        this.pages = pages;
        this.answering = answering;
        this.pens = pens;
        this.receiving = receiving;
    }

    record Text(@NotBlank @Size(max = 20_000) String text) {}

    /// @param seen the last message on the page when it was shown
    record Reply(@NotBlank @Size(max = 20_000) String text, @Nullable UUID seen) {}

    @GetMapping
    @Requires(Permission.ANSWER_TICKETS)
    Answer show(@PathVariable TicketId ticket) {
        return pages.survivor(ticket)
                .<Answer>map(other -> Redirect.to("/tickets/{}", other.value()))
                .orElseGet(() -> pages.page(ticket, Map.of()));
    }

    @PostMapping("/messages")
    @Requires(Permission.ANSWER_TICKETS)
    Answer answer(
            @PathVariable TicketId ticket,
            Form<Reply> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    answering.answer(
                            Visit.here().firm(),
                            ticket,
                            written(typed.text(), files),
                            typed.seen());
                    return Redirect.to("/tickets/{}", ticket.value()).saying("ticket.answered");
                },
                fields -> pages.page(ticket, Map.of("answer", fields)));
    }

    @PostMapping("/notes")
    @Requires(Permission.ANSWER_TICKETS)
    Answer note(
            @PathVariable TicketId ticket,
            Form<Text> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    answering.note(ticket, written(typed.text(), files));
                    return Redirect.to("/tickets/{}", ticket.value()).saying("ticket.noted");
                },
                fields -> pages.page(ticket, Map.of("note", fields)));
    }

    private Written written(String text, @Nullable List<MultipartFile> files) {
        return new Written(text, receiving.receive("files", files));
    }

    /// Sent by the page itself while somebody writes.
    @PostMapping("/pen")
    @Requires(Permission.ANSWER_TICKETS)
    View take(@PathVariable TicketId ticket, @RequestParam(required = false) @Nullable UUID seen) {
        var other = pens.take(ticket).orElse(null);
        return new PenNotice(other, pages.wroteSince(ticket, seen).orElse(""), ticket);
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
