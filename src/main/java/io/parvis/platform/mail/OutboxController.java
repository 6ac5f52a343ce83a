package io.parvis.platform.mail;

import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.View;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The outbox of a demo, where nobody's mail leaves the house.
@Controller
class OutboxController {

    private static final int NEWEST = 50;

    private final Outbox outbox;
    private final MailSettings settings;
    private final ObjectProvider<OutboxOpening> opening;

    OutboxController(Outbox outbox, MailSettings settings, ObjectProvider<OutboxOpening> opening) {
        this.outbox = outbox;
        this.settings = settings;
        this.opening = opening;
    }

    @GetMapping("/outbox")
    @Open
    View show(@RequestParam(defaultValue = "") String q) {
        if (settings.sends() || opening.stream().noneMatch(OutboxOpening::toAnybody)) {
            throw new NotFound();
        }
        var mails = outbox.newest(q, NEWEST, true);
        return new OutboxPage(q, mails, false, false);
    }
}
