package io.parvis.talk.incoming;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.incoming.IncomingEvent.MailAccepted;
import io.parvis.talk.incoming.IncomingEvent.MailDiscarded;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Sorts by hand what could not become an answer by itself.
@Component
public class SortingMail {

    private final IncomingMails mails;
    private final Placing placing;
    private final Events events;
    private final Clock clock;

    SortingMail(IncomingMails mails, Placing placing, Events events, Clock clock) {
        this.mails = mails;
        this.placing = placing;
        this.events = events;
        this.clock = clock;
    }

    /// Puts the mail into the ticket it answers, or into a new one of the client. It stands there under the address it came
    /// from, unless that is a user of the client.
    /// @param code of the client, for a mail that answers no ticket
    /// @throws Refused when it is sorted already or has no text, or at the field `code` when there is no such client
    @Transactional
    UUID accept(Firm firm, UUID id, String code) {
        var mail = mails.lock(id);
        mail.mustWait();
        Refused.when(!mail.isReadable(), "incoming.no-text");
        var placed = placing.place(firm, mail, code);
        mails.decide(placed, Current.actor().name(), clock.instant());
        events.publish(new MailAccepted(id, placed.ticket()));
        return java.util.Objects.requireNonNull(placed.ticket());
    }

    /// @throws Refused when it is sorted already
    @Transactional
    void discard(UUID id) {
        var mail = mails.lock(id);
        mail.mustWait();
        var discarded =
                mail.placed(mail.domain(), mail.ticket(), mail.account(), IncomingState.DISCARDED);
        mails.decide(discarded, Current.actor().name(), clock.instant());
        events.publish(new MailDiscarded(id, mail.ticket()));
    }
}
