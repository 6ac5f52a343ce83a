package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Receiving;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import io.parvis.talk.messages.MailingForms.To;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Support > Messages: the list, and how one is written.
@OfficeController("/messages")
class MailingController {

    private final Mailings mailings;
    private final MailingForms forms;
    private final Composing composing;
    private final Receiving receiving;
    private final Pace pace;

    MailingController(
            Mailings mailings,
            MailingForms forms,
            Composing composing,
            Receiving receiving,
            Pace pace) {
        this.mailings = mailings;
        this.forms = forms;
        this.composing = composing;
        this.receiving = receiving;
        this.pace = pace;
    }

    @GetMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    View list() {
        return new MailingList(mailings.latest(), pace.perMinute(), Fields.empty());
    }

    /// @param clients to whom the message is, where somebody picked them before
    /// @param filter of the list of clients, whose clients it is for
    /// @param everyone whether it is for all clients
    /// @param template with which it begins
    @GetMapping("/new")
    @Requires(Permission.WRITE_TO_CLIENTS)
    View ask(
            @RequestParam(defaultValue = "") List<UUID> clients,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "false") boolean everyone,
            @RequestParam(required = false) @Nullable UUID template) {
        return forms.page(null, forms.fresh(to(clients, filter, everyone), template));
    }

    // Where every list is narrowed to a client, so is who is written to until another is picked.
    private static To to(List<UUID> clients, String filter, boolean everyone) {
        var narrowed = Visit.narrowedTo();
        var picked = !clients.isEmpty() || !filter.isEmpty() || everyone;
        return !picked && narrowed != null
                ? new To(List.of(narrowed), "", false)
                : new To(clients, filter, everyone);
    }

    record Picked(@Nullable List<UUID> ids) {}

    /// From the list of clients, with those that are ticked there.
    @PostMapping("/new")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect begin(Form<Picked> form) {
        var ids = form.value() == null ? null : form.value().ids();
        if (ids == null || ids.isEmpty() || ids.contains(null)) {
            return Redirect.to("/clients").saying("clients.chosen.none");
        }
        var clients = ids.stream().map(UUID::toString).collect(Collectors.joining(","));
        return Redirect.to("/messages/new?clients=" + clients);
    }

    @PostMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    Answer write(
            Form<MailingForm> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var attached = receiving.receive("files", files);
                    return Redirect.to("/messages/{}", composing.write(typed, attached));
                },
                fields -> forms.page(null, fields));
    }

    @GetMapping("/{mailing}/edit")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Answer edit(@PathVariable UUID mailing) {
        var kept = mailings.get(mailing);
        return kept.isDraft()
                ? forms.page(mailing, forms.kept(kept))
                : Redirect.to("/messages/{}", mailing);
    }

    @PostMapping("/{mailing}")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Answer rewrite(
            @PathVariable UUID mailing,
            Form<MailingForm> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    if (typed.version() == null) {
                        throw Refused.because("form.unreadable");
                    }
                    var attached = receiving.receive("files", files);
                    composing.rewrite(mailing, typed.version(), typed, attached);
                    return Redirect.to("/messages/{}", mailing);
                },
                fields -> forms.page(mailings.get(mailing).id(), fields));
    }

    @DeleteMapping("/{mailing}")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect discard(@PathVariable UUID mailing) {
        composing.discard(mailing);
        return Redirect.to("/messages").saying("mailing.discarded");
    }
}
