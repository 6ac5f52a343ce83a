package io.parvis.planning.changes;

import io.parvis.planning.visits.Hours;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A day and hours as they were typed, checked to be there.
record When(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        boolean overnight) {

    private static final int LATEST_YEAR = 2100;

    /// @throws Refused at the field that cannot be meant
    Span span(ZoneId zone) {
        var on = Objects.requireNonNull(day);
        if (on.getYear() > LATEST_YEAR) {
            throw Refused.at("day", "visit.far");
        }
        return new Hours(Objects.requireNonNull(from), Objects.requireNonNull(until), overnight)
                .on(on, zone);
    }
}
