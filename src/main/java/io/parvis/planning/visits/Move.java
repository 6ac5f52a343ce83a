package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// Where a visit is put. What it is about stays.
///
/// @param worker null: nobody
/// @param overnight whether it ends on the day after
/// @param following whether all that follow in its series move with it
/// @param outside whether it may be outside of the hours at which the worker can be sent somewhere
/// @param version the version that was read
public record Move(
        @Nullable WorkerId worker,
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        boolean following,
        boolean outside,
        @Nullable Integer version) {

    VisitForm of(Task task) {
        return new VisitForm(
                worker,
                task.service(),
                day,
                from,
                until,
                overnight,
                task.place(),
                task.notes(),
                null,
                List.of(),
                null,
                following,
                outside,
                false,
                false,
                version);
    }
}
