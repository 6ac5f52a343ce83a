package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

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

    /// @param released how many visits were left to nobody
    /// @param kept how many stay theirs all the same
    record AbsenceChanged(WorkerId worker, Absence before, Absence after, int released, int kept)
            implements PresenceEvent {
        @Override
        public List<Change> changes() {
            var changes = new ArrayList<Change>();
            changes.addAll(day("presence.first-day", before.firstDay(), after.firstDay()));
            changes.addAll(day("presence.last-day", before.lastDay(), after.lastDay()));
            changes.addAll(
                    Change.between(
                            "presence.kind",
                            before.kind(),
                            after.kind(),
                            kind -> "@AbsenceKind." + kind));
            changes.addAll(
                    Change.between(
                            "presence.note", before.note(), after.note(), Function.identity()));
            if (released + kept > 0) {
                changes.add(Change.counted("presence.released", released));
                changes.add(Change.counted("presence.kept", kept));
            }
            return changes;
        }

        private static List<Change> day(String what, LocalDate from, LocalDate to) {
            return Change.between(what, from, to, LocalDate::toString);
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

    record AvailabilityChanged(WorkerId worker, Availability before, Availability after)
            implements PresenceEvent {
        @Override
        public List<Change> changes() {
            return Change.between("presence.hours", said(before), said(after), Function.identity());
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
