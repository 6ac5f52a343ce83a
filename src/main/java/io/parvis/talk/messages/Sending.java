package io.parvis.talk.messages;

import io.parvis.people.firm.Firm;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.talk.messages.MailingEvent.MailingPaused;
import io.parvis.talk.messages.MailingEvent.MailingResumed;
import io.parvis.talk.messages.MailingEvent.MailingStarted;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets a message go, and holds it back.
@Component
public class Sending {

    private final Mailings mailings;
    private final Recipients recipients;
    private final Progress progress;
    private final Events events;
    private final Surroundings around;

    Sending(
            Mailings mailings,
            Recipients recipients,
            Progress progress,
            Events events,
            Surroundings around) {
        this.mailings = mailings;
        this.recipients = recipients;
        this.progress = progress;
        this.events = events;
        this.around = around;
    }

    /// What the program lends to whoever sends.
    @Component
    record Surroundings(
            Timetable timetable,
            Delivering.Within within,
            io.parvis.people.identity.Accounts accounts) {}

    /// Puts everybody the message is for into the queue, which the program then works off in the background.
    /// @throws Refused when it was sent already, or nobody would get it
    @Transactional
    void start(Firm firm, UUID id) {
        var mailing = mailings.lock(id);
        mailing.mustBeAhead();
        Refused.when(begin(firm, mailing) == 0, "mailing.nobody");
        around.timetable.soon(Rounds.JOB);
    }

    /// The same when its hour has come, with the eyes of its author: clients that the author cannot see get nothing. One
    /// that was called back in the meantime stays where it is.
    void startOnTime(Firm firm, UUID id) {
        var author = around.within.transaction().execute(_ -> author(firm, id));
        Current.run(
                java.util.Objects.requireNonNull(author),
                () ->
                        around.within
                                .transaction()
                                .executeWithoutResult(_ -> {
                                    var mailing = mailings.lock(id);
                                    if (mailing.state() == MailingState.SCHEDULED) {
                                        begin(firm, mailing);
                                    }
                                }));
    }

    private Actor author(Firm firm, UUID id) {
        var account = around.accounts.get(mailings.get(id).author());
        return new Actor(
                Realm.STAFF,
                firm.id(),
                account.id().value(),
                null,
                account.name(),
                firm.locale(account.language()),
                firm.zone());
    }

    private int begin(Firm firm, Mailing mailing) {
        recipients.queue(mailing, firm.language());
        var queued = recipients.queued(mailing.id());
        progress.start(mailing.id(), queued, around.within.clock().instant());
        events.publish(new MailingStarted(mailing.id()));
        return queued.toSend();
    }

    /// @throws Refused when it is not being sent
    @Transactional
    void pause(UUID id) {
        mailings.lock(id).mayPause();
        progress.put(id, MailingState.PAUSED, null);
        events.publish(new MailingPaused(id));
    }

    /// @throws Refused when it is not paused
    @Transactional
    void resume(UUID id) {
        mailings.lock(id).mayResume();
        progress.put(id, MailingState.SENDING, null);
        events.publish(new MailingResumed(id));
        around.timetable.soon(Rounds.JOB);
    }
}
