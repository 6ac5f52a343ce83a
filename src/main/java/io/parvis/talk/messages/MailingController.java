package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Support > Messages: the list, and how one is written.
@OfficeController("/messages")
class MailingController {

    private final Mailings mailings;
    private final MailingForms forms;
    private final Composing composing;

    MailingController(Mailings mailings, MailingForms forms, Composing composing) {
        this.mailings = mailings;
        this.forms = forms;
        this.composing = composing;
    }

    @GetMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    View list() {
        return new MailingList(mailings.latest());
    }

    /// @param clients to whom the message is, where somebody picked them before
    /// @param template with which it begins
    @GetMapping("/new")
    @Requires(Permission.WRITE_TO_CLIENTS)
    View ask(
            @RequestParam(defaultValue = "") List<UUID> clients,
            @RequestParam(required = false) @Nullable UUID template) {
        return forms.page(null, forms.fresh(picked(clients), template));
    }

    // Where every list is narrowed to a client, so is who is written to until another is picked.
    private static List<UUID> picked(List<UUID> clients) {
        var narrowed = Visit.narrowedTo();
        return clients.isEmpty() && narrowed != null ? List.of(narrowed) : clients;
    }

    @PostMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    Answer write(Form<MailingForm> form) {
        return form.send(
                typed -> Redirect.to("/messages/{}", composing.write(typed)),
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
    Answer rewrite(@PathVariable UUID mailing, Form<MailingForm> form) {
        return form.send(
                typed -> {
                    if (typed.version() == null) {
                        throw Refused.because("form.unreadable");
                    }
                    composing.rewrite(mailing, typed.version(), typed);
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
