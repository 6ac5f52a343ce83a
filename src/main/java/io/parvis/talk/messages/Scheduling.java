package io.parvis.talk.messages;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.talk.messages.MailingEvent.MailingCalledBack;
import io.parvis.talk.messages.MailingEvent.MailingScheduled;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says when a message is sent, and takes that back. Until it begins nothing is decided: who gets it is found out then.
@Component
class Scheduling {

    private final Mailings mailings;
    private final Progress progress;
    private final Events events;
    private final Clock clock;

    Scheduling(Mailings mailings, Progress progress, Events events, Clock clock) {
        this.mailings = mailings;
        this.progress = progress;
        this.events = events;
        this.clock = clock;
    }

    /// @param wanted a day and a time where the firm is, as a browser writes them: `2026-03-02T10:00`
    /// @throws Refused at the field `at` when that is none, or is past; when it was sent already
    @Transactional
    public void schedule(UUID id, String wanted) {
        var mailing = mailings.lock(id);
        mailing.mustBeAhead();
        var at = moment(wanted);
        if (!at.isAfter(clock.instant())) {
            throw Refused.at("at", "mailing.past");
        }
        progress.put(id, MailingState.SCHEDULED, at);
        events.publish(new MailingScheduled(id, wanted));
    }

    /// Makes it a draft again.
    /// @throws Refused when it is not scheduled
    @Transactional
    public void callBack(UUID id) {
        mailings.lock(id).mustBeScheduled();
        progress.put(id, MailingState.DRAFT, null);
        events.publish(new MailingCalledBack(id));
    }

    private static Instant moment(String wanted) {
        try {
            return LocalDateTime.parse(wanted).atZone(Current.actor().zone()).toInstant();
        } catch (DateTimeException unreadable) {
            throw Refused.at("at", "mailing.no-moment");
        }
    }
}
