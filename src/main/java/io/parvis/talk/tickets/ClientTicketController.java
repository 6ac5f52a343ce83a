package io.parvis.talk.tickets;

import io.parvis.people.domains.DomainId;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Content;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import io.parvis.talk.categories.Categories;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// A client's own tickets.
@PortalController("/tickets")
@OfMenu(MenuEntry.TICKETS)
class ClientTicketController {

    private final TicketSheets sheets;
    private final Conversations conversations;
    private final Categories categories;
    private final Asking asking;
    private final Receiving receiving;

    ClientTicketController(
            TicketSheets sheets,
            Conversations conversations,
            Categories categories,
            Asking asking,
            Receiving receiving) {
        this.sheets = sheets;
        this.conversations = conversations;
        this.categories = categories;
        this.asking = asking;
        this.receiving = receiving;
    }

    record NewTicket(
            @NotNull UUID category,
            @NotBlank @Size(max = 200) String subject,
            @NotBlank @Size(max = 20_000) String text) {

        Asking.Question question(List<Content> files) {
            return new Asking.Question(category, subject, new Written(text, files));
        }
    }

    record Text(@NotBlank @Size(max = 20_000) String text) {}

    @GetMapping
    @Requires(Permission.SEE_TICKETS)
    View list() {
        return new ClientTicketList(sheets.of(domain()));
    }

    @GetMapping("/new")
    @Requires(Permission.WRITE_TICKETS)
    View ask() {
        return new NewTicketPage(Fields.empty(), categories.all());
    }

    @PostMapping
    @Requires(Permission.WRITE_TICKETS)
    Answer open(
            Form<NewTicket> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var question = typed.question(receiving.receive("files", files));
                    var id = asking.open(firm(), domain(), question);
                    return back(id).saying("portal.ticket.sent");
                },
                fields -> new NewTicketPage(fields, categories.all()));
    }

    /// Whoever opens a ticket has read what is new in it.
    @GetMapping("/{ticket}")
    @Requires(Permission.SEE_TICKETS)
    Answer show(@PathVariable TicketId ticket) {
        var survivor = conversations.survivor(ticket);
        if (survivor.isPresent()) {
            return Redirect.to("/tickets/{}", survivor.get().value());
        }
        // Whoever came in with somebody's rights reads nothing in their place; and what awaits an
        // answer is not read yet when somebody looked who cannot give one.
        var badge = Badge.current();
        if (!badge.entered() && badge.may(Permission.WRITE_TICKETS)) {
            asking.read(ticket);
        }
        return page(ticket, Fields.empty());
    }

    @PostMapping("/{ticket}/messages")
    @Requires(Permission.WRITE_TICKETS)
    Answer write(
            @PathVariable TicketId ticket,
            Form<Text> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var written = new Written(typed.text(), receiving.receive("files", files));
                    asking.write(firm(), ticket, written);
                    return back(ticket).saying("portal.ticket.sent");
                },
                fields -> page(ticket, fields));
    }

    private View page(TicketId ticket, Fields fields) {
        return new ClientTicketPage(
                sheets.get(ticket), conversations.messages(ticket), fields, firm().name());
    }

    private static Redirect back(TicketId ticket) {
        return Redirect.to("/tickets/{}", ticket.value());
    }

    private static Firm firm() {
        return Visit.here().firm();
    }

    private static DomainId domain() {
        var client = Current.actor().client();
        if (client == null) {
            throw new NotFound();
        }
        return new DomainId(client);
    }
}
