package io.parvis.talk.incoming;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Doors;
import io.parvis.talk.incoming.Verdict.Aside;
import io.parvis.talk.incoming.Verdict.Known;
import io.parvis.talk.reading.ReceivedMail;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Finds out for whom a mail is and what is to become of it, and keeps its files where somebody will want them.
@Component
class Opening {

    private final Destinations destinations;
    private final Judging judging;
    private final MailFiles files;
    private final TransactionTemplate transaction;

    Opening(
            Destinations destinations,
            Judging judging,
            MailFiles files,
            TransactionTemplate transaction) {
        this.destinations = destinations;
        this.judging = judging;
        this.files = files;
        this.transaction = transaction;
    }

    record Opened(Addressed addressed, Verdict verdict) {}

    Opened open(ReceivedMail mail) {
        var bare = address(mail);
        return Current.as(
                bare.route().firm().system(),
                () -> {
                    var verdict = transaction.execute(_ -> judging.judge(bare));
                    return opened(bare, Objects.requireNonNull(verdict));
                });
    }

    /// Only for whom it is.
    Addressed address(ReceivedMail mail) {
        return new Addressed(destinations.of(mail.heading().recipients()), mail, Taken.NOTHING);
    }

    private Opened opened(Addressed bare, Verdict verdict) {
        var firm = bare.route().firm();
        if (!wantsFiles(verdict) || firm.slug().equals(Doors.OPERATOR_SLUG)) {
            return new Opened(bare, verdict);
        }
        var taken = files.receive(firm, bare.mail().contents().enclosures());
        return new Opened(new Addressed(bare.route(), bare.mail(), taken), verdict);
    }

    private static boolean wantsFiles(Verdict verdict) {
        return switch (verdict) {
            case Known() -> false;
            case Aside(var reason, var _) -> !reason.isNotedOnly();
            case Verdict.Deliver _ -> true;
        };
    }
}
