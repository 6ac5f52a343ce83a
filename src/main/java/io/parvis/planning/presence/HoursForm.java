package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

record HoursForm(
        @NotNull @Nullable DayOfWeek weekday,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime starts,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime ends) {

    Availability hours(UUID id, WorkerId worker) {
        return new Availability(
                id,
                worker,
                Objects.requireNonNull(weekday),
                Objects.requireNonNull(starts),
                Objects.requireNonNull(ends));
    }
}
