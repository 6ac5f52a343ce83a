package io.parvis.people.generating;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen when portals are generated together. That each worker got theirs is told besides.
sealed interface BatchEvent extends Event {

    UUID batch();

    @Override
    default Subject subject() {
        return new Subject("portal-batch", batch());
    }

    record PortalsOrdered(UUID batch, int workers) implements BatchEvent {
        @Override
        public List<Change> changes() {
            return List.of(Change.counted("generating.workers", workers));
        }
    }

    record PortalRefused(UUID batch, PortalOutcome outcome) implements BatchEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("generating.why", "", "@PortalOutcome." + outcome));
        }
    }

    record PortalsGenerated(UUID batch) implements BatchEvent {}
}
