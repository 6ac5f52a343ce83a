package io.parvis.talk.messages;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.messages.MailingEvent.MailingDiscarded;
import io.parvis.talk.messages.MailingEvent.MailingRewritten;
import io.parvis.talk.messages.MailingEvent.MailingWritten;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes messages to clients. Until one is sent it is a draft.
@Component
public class Composing {

    private final Mailings mailings;
    private final Addressing addressing;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Composing(Mailings mailings, Addressing addressing, Ids ids, Events events, Clock clock) {
        this.mailings = mailings;
        this.addressing = addressing;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// @throws Refused at the field that cannot be as it is
    @Transactional
    UUID write(MailingForm wanted) {
        var mailing =
                new Mailing(
                        ids.next(),
                        new AccountId(Current.actor().self()),
                        addressing.content(wanted),
                        MailingState.DRAFT,
                        0,
                        0,
                        0,
                        clock.instant(),
                        0);
        mailings.add(mailing);
        events.publish(new MailingWritten(mailing.id()));
        return mailing.id();
    }

    /// @throws Refused at the field that cannot be as it is, or when it is no draft any more
    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    void rewrite(UUID id, int version, MailingForm wanted) {
        var kept = mailings.lock(id);
        kept.mustBeDraft();
        mailings.rewrite(
                new Mailing(
                        id,
                        kept.author(),
                        addressing.content(wanted),
                        kept.state(),
                        0,
                        0,
                        0,
                        kept.createdAt(),
                        version));
        events.publish(new MailingRewritten(id));
    }

    /// @throws Refused when it is no draft any more
    @Transactional
    void discard(UUID id) {
        mailings.lock(id).mustBeDraft();
        mailings.remove(id);
        events.publish(new MailingDiscarded(id));
    }
}
