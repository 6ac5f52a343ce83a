package io.parvis.planning.slips;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/// What is typed about work that was done.
///
/// @param visit null for work without a visit
/// @param client at whose place; null for none, and where the visit says it
/// @param overnight whether it ended on the day after
/// @param signer of the client, who signed; empty where nobody did
/// @param signature what they drew, as [Drawing] reads it
/// @param ago so many seconds ago it was sent, where the device kept it without a network
/// @param once the same however often the form is sent
/// @param version the version that was read; null for a new one
record SlipForm(
        @Nullable UUID visit,
        @Nullable UUID client,
        @NotNull @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime from,
        @NotNull @Nullable @DateTimeFormat(pattern = "HH:mm") LocalTime until,
        boolean overnight,
        @Nullable @Min(0) @Max(480) Integer pause,
        @Nullable @Min(0) @Max(2000) Integer kilometres,
        @Size(max = 2000) String comment,
        @Size(max = 80) String signer,
        @Size(max = Drawing.LONGEST) String signature,
        @Nullable @Min(0) @Max(LONGEST_KEPT) Integer ago,
        @Nullable UUID once,
        @Nullable Integer version) {

    // As old as work may be that is entered.
    private static final int LONGEST_KEPT = 92 * 86_400;

    /// @throws Refused at the field that cannot be meant
    Work work(ZoneId zone) {
        return new Work(
                new TypedHours(day, from, until, overnight).span(zone),
                pause == null ? 0 : pause,
                kilometres == null ? 0 : kilometres,
                comment);
    }
}
