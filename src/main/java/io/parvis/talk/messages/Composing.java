package io.parvis.talk.messages;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.files.Content;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.messages.MailingEvent.MailingDiscarded;
import io.parvis.talk.messages.MailingEvent.MailingRewritten;
import io.parvis.talk.messages.MailingEvent.MailingWritten;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes messages to clients. Until one is sent it is a draft.
@Component
public class Composing {

    private final Mailings mailings;
    private final MailingFiles files;
    private final Addressing addressing;
    private final Events events;
    private final Beginnings beginnings;

    Composing(
            Mailings mailings,
            MailingFiles files,
            Addressing addressing,
            Events events,
            Beginnings beginnings) {
        this.mailings = mailings;
        this.files = files;
        this.addressing = addressing;
        this.events = events;
        this.beginnings = beginnings;
    }

    /// What a new message begins with: a number and a moment.
    @Component
    record Beginnings(Ids ids, Clock clock) {}

    /// @throws Refused at the field that cannot be as it is
    @Transactional
    UUID write(MailingForm wanted, List<Content> attached) {
        var mailing =
                new Mailing(
                        beginnings.ids.next(),
                        new AccountId(Current.actor().self()),
                        addressing.content(wanted),
                        MailingState.DRAFT,
                        0,
                        0,
                        0,
                        0,
                        null,
                        beginnings.clock.instant(),
                        0);
        mailings.add(mailing);
        files.add(mailing.id(), attached);
        events.publish(new MailingWritten(mailing.id()));
        return mailing.id();
    }

    /// @throws Refused at the field that cannot be as it is, or when it is no draft any more
    /// @throws io.parvis.platform.kernel.Stale when somebody changed it since that version
    @Transactional
    void rewrite(UUID id, int version, MailingForm wanted, List<Content> attached) {
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
                        0,
                        null,
                        kept.createdAt(),
                        version));
        files.add(id, attached);
        events.publish(new MailingRewritten(id));
    }

    /// Takes a file off a message.
    /// @throws Refused when it is no draft any more
    @Transactional
    void detach(UUID id, UUID file) {
        mailings.lock(id).mustBeDraft();
        files.remove(id, file);
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
