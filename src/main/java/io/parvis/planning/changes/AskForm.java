package io.parvis.planning.changes;

import io.parvis.planning.visits.ChangingOwnVisits.Asked;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is typed to ask for a visit.
///
/// @param client at whose place, for a worker; a client asks for itself
/// @param once the same however often the form is sent
record AskForm(
        @Nullable UUID client,
        @NotBlank @Size(max = 120) String service,
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        @Size(max = 300) String place,
        @Size(max = 4000) String text,
        @NotNull @Nullable UUID once) {

    /// @param here the client at whose portal it is asked; null at the workers'
    Asked asked(@Nullable UUID here, ZoneId zone) {
        var where = here == null ? client : here;
        if (where == null || once == null) {
            throw Refused.at("client", "changes.where");
        }
        var span = new When(day, from, until, overnight).span(zone);
        return new Asked(where, span, service, place, text, once);
    }
}
