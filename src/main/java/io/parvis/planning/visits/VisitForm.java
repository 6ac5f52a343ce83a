package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is typed about a visit.
///
/// @param overnight whether it ends on the day after
/// @param repeat null where a visit is changed: how it comes back stays
/// @param days in a week, for what comes back by the week
/// @param last the last day of what comes back; null for no end
/// @param following whether all that follow in its series change with it
/// @param outside whether it may be outside of the hours at which the worker can be sent somewhere
/// @param anyway whether those visits of a series are left to nobody at which the worker is elsewhere
/// @param resting whether those visits of a series are left out that would be on a public holiday
/// @param version the version the editor read
record VisitForm(
        @Nullable WorkerId worker,
        @NotBlank @Size(max = 120) String service,
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        @Size(max = 300) String place,
        @Size(max = 4000) String notes,
        @Nullable Repeat repeat,
        List<String> days,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate last,
        boolean following,
        boolean outside,
        boolean anyway,
        boolean resting,
        @Nullable Integer version) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /// @throws Refused at the day that cannot be meant
    LocalDate firstDay() {
        var first = Objects.requireNonNull(day);
        if (first.getYear() < EARLIEST_YEAR || first.getYear() > LATEST_YEAR) {
            throw Refused.at("day", "visit.far");
        }
        return first;
    }

    Hours hours() {
        return new Hours(Objects.requireNonNull(from), Objects.requireNonNull(until), overnight);
    }

    /// @param wish what the client asks for, which the office does not write
    Task task(String wish) {
        return new Task(worker, service, place, notes, wish);
    }

    boolean comesBack() {
        return repeat != null && repeat != Repeat.NEVER;
    }

    Recurrence recurrence() {
        if (last != null && last.isBefore(firstDay())) {
            throw Refused.at("last", "visit.series.last-first");
        }
        return Objects.requireNonNull(repeat).rule(firstDay(), weekdays(), last);
    }

    private List<DayOfWeek> weekdays() {
        try {
            return days.stream().map(DayOfWeek::valueOf).toList();
        } catch (IllegalArgumentException _) {
            throw Refused.at("days", "form.unreadable");
        }
    }
}
