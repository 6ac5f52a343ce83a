package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What happens to the presence of a worker: it stands in the worker's history.
sealed interface PresenceEvent extends Event {

    WorkerId worker();

    @Override
    default Subject subject() {
        return new Subject("worker", worker().value());
    }

    /// @param released how many visits were left to nobody
    /// @param kept how many stay theirs all the same
    record WorkerAbsent(WorkerId worker, Absence absence, int released, int kept)
            implements PresenceEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("presence.first-day", "", absence.firstDay().toString()),
                    new Change("presence.last-day", "", absence.lastDay().toString()),
                    new Change("presence.kind", "", "@AbsenceKind." + absence.kind()),
                    new Change("presence.released", "", "" + released),
                    new Change("presence.kept", "", "" + kept));
        }
    }

    record WorkerBack(WorkerId worker, Absence absence) implements PresenceEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("presence.first-day", absence.firstDay().toString(), ""),
                    new Change("presence.last-day", absence.lastDay().toString(), ""));
        }
    }

    record AvailabilityAdded(WorkerId worker, Availability hours) implements PresenceEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("presence.hours", "", said(hours)));
        }
    }

    record AvailabilityRemoved(WorkerId worker, Availability hours) implements PresenceEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("presence.hours", said(hours), ""));
        }
    }

    private static String said(Availability hours) {
        return hours.day().getValue() + ": " + hours.starts() + "–" + hours.ends();
    }
}
