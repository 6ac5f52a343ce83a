package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import org.jspecify.annotations.Nullable;

/// What a visit is about, whenever it is.
///
/// @param worker null while nobody is found for it
/// @param notes for the office and the worker; no client sees them
/// @param wish what the client asks of whoever comes
record Task(@Nullable WorkerId worker, String service, String place, String notes, String wish) {

    Task by(@Nullable WorkerId other) {
        return new Task(other, service, place, notes, wish);
    }

    Task noting(String others) {
        return new Task(worker, service, place, others, wish);
    }

    Task wishing(String other) {
        return new Task(worker, service, place, notes, other);
    }
}
