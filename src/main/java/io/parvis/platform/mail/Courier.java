package io.parvis.platform.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Carries what is due to the mail server. Each mail is a transaction of its own, marked sent after the server took it:
/// a crash between the two repeats that one mail, with the same `Message-ID`, and loses none.
@Component
class Courier {

    static final String JOB = "mail";

    private final Mails mails;
    private final MailSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Courier(Mails mails, MailSettings settings, TransactionTemplate transaction, Clock clock) {
        this.mails = mails;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    void goRound() {
        var server = settings.server();
        if (server == null || !anyDue()) {
            return;
        }
        try (var carrier = Carrier.visit(server, settings.from())) {
            boolean more;
            do {
                more = is(transaction.execute(_ -> carryNext(carrier)));
            } while (more);
        } catch (MessagingException away) {
            transaction.executeWithoutResult(
                    _ -> mails.postpone(clock.instant(), Mishap.of(away).said()));
        }
    }

    private boolean anyDue() {
        return is(transaction.execute(_ -> mails.anyDue(clock.instant())));
    }

    // Whether there may be more to carry.
    private boolean carryNext(Carrier carrier) {
        var next = mails.takeDue(clock.instant());
        if (next.isEmpty()) {
            return false;
        }
        var mail = next.get();
        var outcome = carrier.hand(mail);
        switch (outcome.kind()) {
            case TAKEN -> mails.sent(mail.id(), clock.instant());
            case BROKEN -> mails.giveUp(mail.id(), outcome.reason());
            case REFUSED, GONE -> mails.failed(mail.id(), clock.instant(), outcome.reason());
        }
        return outcome.kind() != Outcome.Kind.GONE;
    }

    private static boolean is(@Nullable Boolean answer) {
        return Objects.requireNonNull(answer);
    }
}
