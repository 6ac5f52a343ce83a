package io.parvis.talk.tickets;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Makes one ticket of two, and two of one.
@OfficeController("/tickets/{ticket}")
class CombiningController {

    private final TicketPages pages;
    private final Combining combining;

    CombiningController(TicketPages pages, Combining combining) {
        this.pages = pages;
        this.combining = combining;
    }

    record Merging(@NotNull UUID into) {}

    record Splitting(@NotBlank @Size(max = 200) String subject, List<UUID> messages) {}

    @PostMapping("/merger")
    @Requires(Permission.ANSWER_TICKETS)
    Answer merge(@PathVariable TicketId ticket, Form<Merging> form) {
        return form.send(
                typed -> {
                    combining.merge(ticket, new TicketId(typed.into()));
                    return Redirect.to("/tickets/{}", typed.into()).saying("ticket.merged");
                },
                fields -> pages.page(ticket, Map.of("merger", fields)));
    }

    @PostMapping("/parts")
    @Requires(Permission.ANSWER_TICKETS)
    Answer split(@PathVariable TicketId ticket, Form<Splitting> form) {
        return form.send(
                typed -> {
                    var made = combining.split(ticket, typed.subject(), typed.messages());
                    return Redirect.to("/tickets/{}", made.value()).saying("ticket.was-split");
                },
                fields -> pages.page(ticket, Map.of("parts", fields)));
    }
}
