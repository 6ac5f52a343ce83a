package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When work was, as it stood in a form of which none of the three may be empty.
///
/// @param overnight whether it ended on the day after
public record TypedHours(
        @Nullable LocalDate day,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        boolean overnight) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /// @throws Refused at the field that cannot be meant
    public Span span(ZoneId zone) {
        var on = Objects.requireNonNull(day);
        if (on.getYear() < EARLIEST_YEAR || on.getYear() > LATEST_YEAR) {
            throw Refused.at("day", "slip.far");
        }
        return new Hours(Objects.requireNonNull(from), Objects.requireNonNull(until), overnight)
                .on(on, zone);
    }
}
