package io.parvis.people.details;

import io.parvis.people.menus.Detail;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What can happen to a change that a worker asked for: it stands in the history of the worker.
sealed interface DetailEvent extends Event {

    WorkerId worker();

    @Override
    default Subject subject() {
        return new Subject("worker", worker().value());
    }

    private static List<Change> about(Detail detail) {
        return List.of(new Change("request.detail", "", "@Detail." + detail));
    }

    record DetailAsked(WorkerId worker, Detail detail) implements DetailEvent {
        @Override
        public List<Change> changes() {
            return about(detail);
        }
    }

    record DetailWithdrawn(WorkerId worker, Detail detail) implements DetailEvent {
        @Override
        public List<Change> changes() {
            return about(detail);
        }
    }

    record DetailApproved(WorkerId worker, Detail detail) implements DetailEvent {
        @Override
        public List<Change> changes() {
            return about(detail);
        }
    }

    record DetailRefused(WorkerId worker, Detail detail, String word) implements DetailEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("request.detail", "", "@Detail." + detail),
                    new Change("request.word", "", word));
        }
    }
}
