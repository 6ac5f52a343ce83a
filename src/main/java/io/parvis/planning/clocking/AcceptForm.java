package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.SlipsOfClockIns.Work;
import io.parvis.planning.slips.TypedHours;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
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

    /// @throws Refused at the field that cannot be meant
    Work work() {
        var hours = new TypedHours(day, from, until, overnight);
        return new Work(hours.span(Current.actor().zone()), Extras.of(pause, kilometres, comment));
    }
}
