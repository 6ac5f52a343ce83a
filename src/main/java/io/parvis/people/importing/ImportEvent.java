package io.parvis.people.importing;

import static io.parvis.platform.kernel.Change.counted;

import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What can happen to an import.
sealed interface ImportEvent extends Event {

    UUID imported();

    @Override
    default Subject subject() {
        return new Subject("import", imported());
    }

    record ImportReceived(UUID imported, String file) implements ImportEvent {

        @Override
        public List<Change> changes() {
            return List.of(new Change("import.file", "", file));
        }
    }

    record ImportDecided(UUID imported) implements ImportEvent {}

    record ImportStarted(UUID imported) implements ImportEvent {}

    record ImportPaused(UUID imported) implements ImportEvent {}

    record ImportResumed(UUID imported) implements ImportEvent {}

    record ImportRemoved(UUID imported) implements ImportEvent {}

    record ImportPurged(UUID imported) implements ImportEvent {}

    record ImportFinished(UUID imported, Instant begun, Tally tally) implements ImportEvent {

        @Override
        public List<Change> changes() {
            return List.of(
                    counted("import.created", tally.created()),
                    counted("import.updated", tally.updated()),
                    counted("import.unchanged", tally.unchanged()),
                    counted("import.skipped", tally.skipped()),
                    counted("import.failed", tally.failed()));
        }

        @Override
        public List<Announcement> announcements() {
            return changed(this, begun);
        }
    }

    record ImportUndoBegun(UUID imported) implements ImportEvent {}

    record ImportUndone(UUID imported, Instant begun, int undone) implements ImportEvent {

        @Override
        public List<Change> changes() {
            return List.of(counted("import.undone", undone));
        }

        @Override
        public List<Announcement> announcements() {
            return changed(this, begun);
        }
    }

    // Thousands at once are told as a list to be read, not one by one.
    private static List<Announcement> changed(ImportEvent event, Instant begun) {
        var list = "/clients?updatedSince=" + begun;
        return List.of(
                new Announcement("clients.imported", event.imported(), list, event.subject()));
    }
}
