package io.parvis.talk.messages;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// A message before it is sent, while it is, and after.
@OfficeController("/messages/{mailing}")
class SendingController {

    private final MailingPages pages;
    private final Sending sending;
    private final Scheduling scheduling;

    SendingController(MailingPages pages, Sending sending, Scheduling scheduling) {
        this.pages = pages;
        this.sending = sending;
        this.scheduling = scheduling;
    }

    record Later(String at) {}

    /// A filter that cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.WRITE_TO_CLIENTS)
    View show(@PathVariable UUID mailing, Form<RecipientQuery> form) {
        var sent = form.value();
        var query = sent == null || form.fields().anyError() ? RecipientQuery.ALL : sent;
        return pages.page(mailing, query, Fields.empty());
    }

    @PostMapping("/sending")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect start(@PathVariable UUID mailing) {
        sending.start(Visit.here().firm(), mailing);
        return Redirect.to("/messages/{}", mailing).saying("mailing.started");
    }

    @PostMapping("/schedule")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Answer schedule(@PathVariable UUID mailing, Form<Later> form) {
        return form.send(
                typed -> {
                    scheduling.schedule(mailing, typed.at());
                    return Redirect.to("/messages/{}", mailing).saying("mailing.scheduled");
                },
                fields -> pages.page(mailing, RecipientQuery.ALL, fields));
    }

    @DeleteMapping("/schedule")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect callBack(@PathVariable UUID mailing) {
        scheduling.callBack(mailing);
        return Redirect.to("/messages/{}", mailing).saying("mailing.called-back");
    }

    @PostMapping("/pause")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect pause(@PathVariable UUID mailing) {
        sending.pause(mailing);
        return Redirect.to("/messages/{}", mailing).saying("mailing.paused");
    }

    @DeleteMapping("/pause")
    @Requires(Permission.WRITE_TO_CLIENTS)
    Redirect resume(@PathVariable UUID mailing) {
        sending.resume(mailing);
        return Redirect.to("/messages/{}", mailing).saying("mailing.resumed");
    }
}
