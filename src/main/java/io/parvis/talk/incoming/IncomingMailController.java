package io.parvis.talk.incoming;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Downloads;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Mail that came in for the firm: what waits to be sorted, and every mail whole.
@OfficeController("/incoming-mail")
class IncomingMailController {

    private final IncomingMails mails;
    private final MailFiles files;
    private final Downloads downloads;
    private final SortingMail sorting;

    IncomingMailController(
            IncomingMails mails, MailFiles files, Downloads downloads, SortingMail sorting) {
        this.mails = mails;
        this.files = files;
        this.downloads = downloads;
        this.sorting = sorting;
    }

    record Accepting(@Nullable @Size(max = 20) String code) {}

    @GetMapping
    @Requires(Permission.ANSWER_TICKETS)
    View list(
            @RequestParam(defaultValue = "false") boolean all,
            @RequestParam(required = false) @Nullable UUID after) {
        var found = mails.page(!all, after, IncomingMailList.PAGE + 1);
        return IncomingMailList.of(found, all, after != null);
    }

    @GetMapping("/{incoming}")
    @Requires(Permission.ANSWER_TICKETS)
    View show(@PathVariable UUID incoming) {
        return page(incoming, Fields.empty());
    }

    @GetMapping("/{incoming}/files/{file}")
    @Requires(Permission.ANSWER_TICKETS)
    ResponseEntity<Resource> file(@PathVariable UUID incoming, @PathVariable UUID file) {
        return downloads.of(files.get(incoming, file));
    }

    @PostMapping("/{incoming}/acceptance")
    @Requires(Permission.ANSWER_TICKETS)
    Answer accept(@PathVariable UUID incoming, Form<Accepting> form) {
        return form.send(
                typed -> {
                    var code = typed.code() == null ? "" : typed.code();
                    var ticket = sorting.accept(Visit.here().firm(), incoming, code);
                    return Redirect.to("/tickets/{}", ticket).saying("incoming.accepted");
                },
                fields -> page(incoming, fields));
    }

    @PostMapping("/{incoming}/dismissal")
    @Requires(Permission.ANSWER_TICKETS)
    Redirect discard(@PathVariable UUID incoming) {
        sorting.discard(incoming);
        return Redirect.to("/incoming-mail").saying("incoming.discarded");
    }

    private View page(UUID incoming, Fields fields) {
        return new IncomingMailPage(mails.get(incoming), files.of(incoming), fields);
    }
}
