package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.talk.messages.MailingEvent.MailingPaused;
import io.parvis.talk.messages.MailingEvent.MailingResumed;
import io.parvis.talk.messages.MailingEvent.MailingStarted;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a message go, and holds it back.
@Component
public class Sending {

    private final Mailings mailings;
    private final Recipients recipients;
    private final Timetable timetable;
    private final Events events;
    private final Clock clock;

    Sending(
            Mailings mailings,
            Recipients recipients,
            Timetable timetable,
            Events events,
            Clock clock) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.timetable = timetable;
        this.events = events;
        this.clock = clock;
    }

    /// Puts everybody the message is for into the queue, which the program then works off in the background.
    /// @throws Refused when it is no draft any more, or nobody would get it
    @Transactional
    void start(Firm firm, UUID id) {
        var mailing = mailings.lock(id);
        mailing.mustBeDraft();
        recipients.queue(mailing, firm.language());
        var queued = recipients.queued(id);
        Refused.when(queued.toSend() == 0, "mailing.nobody");
        mailings.progress(
                mailing.counting(queued.toSend(), 0, queued.skipped()),
                MailingState.SENDING,
                clock.instant());
        events.publish(new MailingStarted(id));
        timetable.soon(Rounds.JOB);
    }

    /// @throws Refused when it is not being sent
    @Transactional
    void pause(UUID id) {
        var mailing = mailings.lock(id);
        mailing.mayPause();
        mailings.progress(mailing, MailingState.PAUSED, clock.instant());
        events.publish(new MailingPaused(id));
    }

    /// @throws Refused when it is not paused
    @Transactional
    void resume(UUID id) {
        var mailing = mailings.lock(id);
        mailing.mayResume();
        mailings.progress(mailing, MailingState.SENDING, clock.instant());
        events.publish(new MailingResumed(id));
        timetable.soon(Rounds.JOB);
    }
}
