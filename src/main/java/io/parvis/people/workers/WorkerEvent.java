package io.parvis.people.workers;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.Instant;
import java.util.List;

/// What can happen to a worker: all of it makes the history on the worker's page.
public sealed interface WorkerEvent extends Event {

    WorkerId worker();

    @Override
    default Subject subject() {
        return new Subject("worker", worker().value());
    }

    record WorkerAdded(WorkerId worker, String name, String number) implements WorkerEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("worker.name", "", name), new Change("worker.number", "", number));
        }
    }

    record WorkerChanged(WorkerId worker, List<Change> changes) implements WorkerEvent {}

    record WorkerArchived(WorkerId worker, Instant at) implements WorkerEvent {}

    record WorkerRestored(WorkerId worker) implements WorkerEvent {}

    /// The bank account was read in full.
    record BankAccountShown(WorkerId worker) implements WorkerEvent {}

    record WorkerPortalGenerated(WorkerId worker, String identifier) implements WorkerEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("sign-in.identifier", "", identifier));
        }
    }

    /// The invitation was mailed once more.
    record WorkerReminded(WorkerId worker) implements WorkerEvent {}

    record WorkerPortalDeleted(WorkerId worker, String identifier) implements WorkerEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("sign-in.identifier", identifier, ""));
        }
    }
}
