package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Between which times the code at the client's was scanned, to the minute.
///
/// @param until null where the end was told, and not scanned
public record Clocked(Instant from, @Nullable Instant until) {

    boolean isAs(Span worked) {
        return worked.equals(new Span(from, until == null ? worked.end() : until));
    }
}
