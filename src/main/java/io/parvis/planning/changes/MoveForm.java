package io.parvis.planning.changes;

import io.parvis.planning.visits.ChangingOwnVisits.Moved;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is typed to change a visit.
///
/// @param overnight whether it ends on the day after
/// @param text what a client asks of whoever comes; what a worker notes
/// @param anyway whether it may be left to nobody where the worker cannot come then
/// @param version the version that was read
record MoveForm(
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        @Size(max = 4000) String text,
        boolean anyway,
        @Nullable Integer version) {

    Moved moved(ZoneId zone) {
        return new Moved(new When(day, from, until, overnight).span(zone), text, anyway, version);
    }
}
