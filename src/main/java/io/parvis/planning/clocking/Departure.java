package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Extras;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// That a worker who scanned the code leaves.
///
/// @param clockIn what they end; what has ended is ended no more
/// @param ago so many seconds ago, where the device kept it without a network
record Departure(
        @NotNull @Nullable ClockInId clockIn,
        @Nullable @Min(0) @Max(Arrival.LONGEST_KEPT) Integer ago,
        @Nullable @Min(0) @Max(480) Integer pause,
        @Nullable @Min(0) @Max(2000) Integer kilometres,
        @Size(max = 2000) String comment) {

    Extras extras() {
        return Extras.of(pause, kilometres, comment);
    }
}
