package io.parvis.papers.documents;

import io.parvis.platform.jobs.Timetable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Asks for the reading of documents as soon as new ones are there.
@Component
class ReadingBell {

    private final Timetable timetable;

    ReadingBell(Timetable timetable) {
        this.timetable = timetable;
    }

    @EventListener({DocumentsFiled.class, DocumentRenewed.class})
    void ringAfterwards() {
        TransactionSynchronizationManager.registerSynchronization(
                new TransactionSynchronization() {
                    @Override
                    public void afterCommit() {
                        timetable.soon(ReadingDocuments.JOB);
                    }
                });
    }
}
