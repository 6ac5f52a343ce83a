package io.parvis.people.staffing;

import static io.parvis.platform.kernel.Change.counted;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What can happen to a list of workers. What happens to each worker is told besides.
sealed interface StaffEvent extends Event {

    UUID list();

    @Override
    default Subject subject() {
        return new Subject("worker-list", list());
    }

    record StaffListReceived(UUID list, String file) implements StaffEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("staffing.file", "", file));
        }
    }

    record StaffListDecided(UUID list) implements StaffEvent {}

    record StaffListStarted(UUID list) implements StaffEvent {}

    record StaffListTaken(UUID list, int added, int changed, int refused) implements StaffEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    counted("staffing.added", added),
                    counted("staffing.changed", changed),
                    counted("staffing.refused", refused));
        }
    }

    record StaffListRemoved(UUID list) implements StaffEvent {}
}
