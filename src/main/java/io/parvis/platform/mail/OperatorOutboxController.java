package io.parvis.platform.mail;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the operator must know of the mail. Its text only where there is no mail server, and somebody has to pass the
/// links on by hand.
@OperatorController("/outbox")
class OperatorOutboxController {

    private static final int NEWEST = 100;

    private final Outbox outbox;
    private final MailSettings settings;

    OperatorOutboxController(Outbox outbox, MailSettings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View show(@RequestParam(defaultValue = "") String q) {
        var mails = outbox.newest(q, NEWEST, !settings.sends());
        return new OutboxPage(q, mails, true, settings.sends());
    }

    @PostMapping("/{mail}/attempt")
    @Requires(Permission.RUN_INSTALLATION)
    Redirect again(@PathVariable UUID mail) {
        outbox.again(mail);
        return Redirect.to("/outbox").saying("outbox.queued-again");
    }
}
