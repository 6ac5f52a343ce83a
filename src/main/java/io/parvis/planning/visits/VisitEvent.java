package io.parvis.planning.visits;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What can happen to visits: all of it makes the history on a visit's page.
sealed interface VisitEvent extends Event {

    record VisitPlanned(VisitId visit) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    /// A client or a worker asked for it at their portal.
    record VisitAsked(VisitId visit, List<Change> changes) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    record VisitChanged(VisitId visit, List<Change> changes) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    record VisitCancelled(VisitId visit) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    record VisitRestored(VisitId visit) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    /// @param open those without a worker
    record SeriesPlanned(UUID series, int visits, int open) implements VisitEvent {
        @Override
        public Subject subject() {
            return new Subject("visit-series", series);
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("visit.series.visits", "", "" + visits),
                    new Change("visit.series.open", "", "" + open));
        }
    }

    /// The horizon moved on.
    record SeriesUnfolded(UUID series, int visits, int open) implements VisitEvent {
        @Override
        public Subject subject() {
            return new Subject("visit-series", series);
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("visit.series.visits", "", "" + visits));
        }
    }

    /// @param from the day from which on all of them are changed
    record SeriesChanged(UUID series, LocalDate from, List<Change> changes) implements VisitEvent {
        @Override
        public Subject subject() {
            return new Subject("visit-series", series);
        }
    }

    record SeriesCancelled(UUID series, LocalDate from, int visits) implements VisitEvent {
        @Override
        public Subject subject() {
            return new Subject("visit-series", series);
        }

        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("visit.day", "", from.toString()),
                    new Change("visit.series.visits", "" + visits, ""));
        }
    }

    /// Whoever was to go left, or is away.
    record VisitReleased(VisitId visit, String worker) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }

        @Override
        public List<Change> changes() {
            return List.of(new Change("visit.worker", worker, ""));
        }
    }

    /// Is again as it was before its last change.
    record VisitUndone(VisitId visit, List<Change> changes) implements VisitEvent {
        @Override
        public Subject subject() {
            return of(visit);
        }
    }

    /// The same of several of a series at once.
    record SeriesUndone(UUID series, int visits) implements VisitEvent {
        @Override
        public Subject subject() {
            return new Subject("visit-series", series);
        }

        @Override
        public List<Change> changes() {
            return List.of(Change.counted("visit.series.visits", visits));
        }
    }

    private static Subject of(VisitId visit) {
        return new Subject("visit", visit.value());
    }
}
