package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.SlipsOfClockIns.Work;
import io.parvis.planning.visits.Hours;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// When the work was, as the office says it.
///
/// @param overnight whether it ended on the day after
record AcceptForm(
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        @Nullable @Min(0) @Max(480) Integer pause,
        @Nullable @Min(0) @Max(2000) Integer kilometres,
        @Size(max = 2000) String comment) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /// @throws Refused at the field that cannot be meant
    Work work() {
        var on = Objects.requireNonNull(day);
        if (on.getYear() < EARLIEST_YEAR || on.getYear() > LATEST_YEAR) {
            throw Refused.at("day", "slip.far");
        }
        var hours =
                new Hours(Objects.requireNonNull(from), Objects.requireNonNull(until), overnight);
        return new Work(
                hours.on(on, Current.actor().zone()), Extras.of(pause, kilometres, comment));
    }
}
