package io.parvis.platform.mail;

import io.parvis.platform.i18n.Languages;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.i18n.Words;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Takes letters. A letter goes out only if the act that wrote it is committed.
@Component
public class Post {

    private final Mails mails;
    private final Messages messages;
    private final Ids ids;
    private final Clock clock;
    private final Timetable timetable;

    Post(Mails mails, Messages messages, Ids ids, Clock clock, Timetable timetable) {
        this.mails = mails;
        this.messages = messages;
        this.ids = ids;
        this.clock = clock;
        this.timetable = timetable;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        mails.queue(written(letter));
        TransactionSynchronizationManager.registerSynchronization(new RingTheCourier());
    }

    /// Forgets all mail to these addresses, sent or not. They are given in small letters; only the program itself may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<String> addresses) {
        mails.forget(addresses);
    }

    /// Keeps all mail of the current firm from leaving, what is written from now on included, as the firm is closed. Only
    /// the program itself may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        mails.hold();
    }

    /// Lets go what was held.
    @Transactional(propagation = Propagation.MANDATORY)
    public void release() {
        mails.release(clock.instant());
        TransactionSynchronizationManager.registerSynchronization(new RingTheCourier());
    }

    /// Puts words into the outbox only, for whoever may read it: no server carries them.
    @Transactional
    public void show(Letter letter) {
        mails.show(written(letter));
    }

    private Mail written(Letter letter) {
        var words = messages.in(Languages.locale(letter.language(), Current.locale().getCountry()));
        return new Mail(
                ids.next(),
                letter.sender(),
                letter.recipient(),
                letter.language(),
                words.say(letter.subject()),
                body(letter, words),
                clock.instant(),
                letter.replying());
    }

    private static String body(Letter letter, Words words) {
        var body = words.say(letter.body());
        return letter.replying() == null ? body : body + "\n\n" + words.say("mail.reply");
    }

    private final class RingTheCourier implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            timetable.soon(Courier.JOB);
        }
    }
}
