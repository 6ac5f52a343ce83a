package io.parvis.talk.incoming;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.talk.incoming.IncomingEvent.MailHeld;
import io.parvis.talk.incoming.IncomingEvent.MailNoted;
import io.parvis.talk.incoming.Verdict.Aside;
import io.parvis.talk.tickets.TicketId;
import io.parvis.talk.tickets.TicketMailBounced;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Keeps a mail that does not become an answer by itself, within the running transaction. Nobody is written to because of
/// it: that is what ends a loop.
@Component
class Keeping {

    private final IncomingMails mails;
    private final MailFiles files;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    Keeping(IncomingMails mails, MailFiles files, Events events, Ids ids, Clock clock) {
        this.mails = mails;
        this.files = files;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    void keep(Addressed addressed, Aside aside) {
        var now = clock.instant();
        var kept = addressed.kept(ids.next(), aside.reason(), now).by(aside.author());
        mails.add(kept, addressed.key());
        files.keep(kept, addressed.taken().contents());
        events.publish(event(addressed, kept, now));
    }

    private static Event event(Addressed addressed, IncomingMail kept, Instant now) {
        var report = addressed.mail().contents().report();
        var ticket = kept.ticket();
        var reader = kept.account();
        if (kept.reason() == Reason.BOUNCED && report != null && ticket != null && reader != null) {
            return new TicketMailBounced(
                    new TicketId(ticket), new AccountId(reader), report.reason(), now);
        }
        return kept.waits() ? new MailHeld(kept.id(), ticket) : new MailNoted(kept.id(), ticket);
    }
}
