package io.parvis.platform.mail;

import io.parvis.platform.jobs.Timetable;
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
    private final Wording wording;
    private final Clock clock;
    private final Timetable timetable;

    Post(Mails mails, Wording wording, Clock clock, Timetable timetable) {
        this.mails = mails;
        this.wording = wording;
        this.clock = clock;
        this.timetable = timetable;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        mails.queue(wording.written(letter));
        TransactionSynchronizationManager.registerSynchronization(new RingTheCourier());
    }

    /// Forgets all mail to these addresses, sent or not. They are given in small letters; only the program itself may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Collection<String> addresses) {
        mails.forget(addresses);
    }

    /// What waits to be sent from this address of the current firm comes from the installation's. Only the program itself
    /// may.
    @Transactional(propagation = Propagation.MANDATORY)
    public void writeNoMoreFrom(String address) {
        mails.writeNoMoreFrom(address);
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
        mails.show(wording.bare(letter));
    }

    private final class RingTheCourier implements TransactionSynchronization {
        @Override
        public void afterCommit() {
            timetable.soon(Courier.JOB);
            timetable.soon(OwnCourier.JOB);
        }
    }
}
