package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// How a visit is to be.
///
/// @param worker null while nobody is found for it
record Wanted(Task task, @Nullable WorkerName worker, Span span) {

    @Nullable UUID workerId() {
        return worker == null ? null : worker.id().value();
    }

    @Nullable String workerName() {
        return worker == null ? null : worker.name();
    }
}
