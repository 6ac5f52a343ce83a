package io.parvis.trust.webhooks;

import io.parvis.platform.jobs.Timetable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Asks for the round as soon as what was written is there.
@Component
class Bell {

    private final Timetable timetable;

    Bell(Timetable timetable) {
        this.timetable = timetable;
    }

    void ringAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        timetable.soon(Delivering.JOB);
                    }
                });
    }
}
