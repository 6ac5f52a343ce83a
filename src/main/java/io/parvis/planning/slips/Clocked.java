package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Between which times the code at the client's was scanned, to the minute.
///
/// @param from null where the beginning was told, and not scanned
/// @param until null where the end was
public record Clocked(@Nullable Instant from, @Nullable Instant until) {

    boolean isAs(Span worked) {
        return (from == null || from.equals(worked.start()))
                && (until == null || until.equals(worked.end()));
    }
}
