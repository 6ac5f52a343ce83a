package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// @param lastDay null: a single day
/// @param meanwhile what becomes of the visits of these days; null where nobody was asked
record AbsenceForm(
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate firstDay,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
        @NotNull @Nullable AbsenceKind kind,
        @Size(max = 500) String note,
        @Nullable Meanwhile meanwhile) {

    Absence absence(UUID id, WorkerId worker) {
        var first = Objects.requireNonNull(firstDay);
        return new Absence(
                id,
                worker,
                first,
                lastDay == null ? first : lastDay,
                Objects.requireNonNull(kind),
                note);
    }
}
