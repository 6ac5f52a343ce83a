package io.parvis.trust.synchronising;

import static io.parvis.platform.kernel.Change.counted;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen to a synchronisation.
sealed interface SyncEvent extends Event {

    UUID synchronisation();

    @Override
    default Subject subject() {
        return new Subject("synchronisation", synchronisation());
    }

    record SyncPlanned(UUID synchronisation, Counts counts, boolean held) implements SyncEvent {

        @Override
        public List<Change> changes() {
            return List.of(
                    counted("synchronisation.created", counts.created()),
                    counted("synchronisation.changed", counts.changed()),
                    counted("synchronisation.suspended", counts.suspended()),
                    counted("synchronisation.deleted", counts.deleted()),
                    counted("synchronisation.kept", counts.kept()),
                    counted("synchronisation.refused", counts.refused()));
        }
    }

    record SyncStarted(UUID synchronisation) implements SyncEvent {}

    record SyncConfirmed(UUID synchronisation) implements SyncEvent {}

    record SyncDiscarded(UUID synchronisation) implements SyncEvent {}

    record SyncOutdated(UUID synchronisation) implements SyncEvent {}

    record SyncPurged(UUID synchronisation) implements SyncEvent {}

    record SyncFinished(UUID synchronisation, int done, int failed) implements SyncEvent {

        @Override
        public List<Change> changes() {
            return List.of(
                    counted("synchronisation.done", done),
                    counted("synchronisation.failed", failed));
        }
    }
}
