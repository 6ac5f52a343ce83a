package io.parvis.talk.incoming;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.View;
import io.parvis.talk.replies.ReplyBox;
import org.springframework.web.bind.annotation.GetMapping;

/// What the operator must know of the mailbox: whether it is read, and what was for nobody.
@OperatorController("/mailbox")
class MailboxController {

    private static final int NEWEST = 100;

    private final IncomingMails mails;
    private final MailboxStates states;
    private final ReplyBox box;

    MailboxController(IncomingMails mails, MailboxStates states, ReplyBox box) {
        this.mails = mails;
        this.states = states;
        this.box = box;
    }

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View show() {
        return new MailboxPage(
                box.address(), states.find().orElse(null), mails.page(false, null, NEWEST));
    }
}
