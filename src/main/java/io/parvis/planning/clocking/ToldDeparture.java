package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockIn.Extras;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/// That a worker left some time ago, and forgot to scan the code.
///
/// @param clockIn what they end; what has ended is ended no more
/// @param until when they left
/// @param code that they scanned meanwhile at another place, and go on with; empty for none
record ToldDeparture(
        @NotNull @Nullable ClockInId clockIn,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        @Nullable @Min(0) @Max(480) Integer pause,
        @Nullable @Min(0) @Max(2000) Integer kilometres,
        @Size(max = 2000) String comment,
        @Size(max = 100) String code) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]+");

    /// What looks like no code leads nowhere.
    String goesOn() {
        return CODE.matcher(code).matches() ? code : "";
    }

    Extras extras() {
        return Extras.of(pause, kilometres, comment);
    }
}
