package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody at a client's, from one moment to another.
///
/// @param workerName null while nobody is found for it
/// @param series the rule it came by; null for one that stands alone
/// @param slot when the rule puts it, wherever it was moved since
record Visit(
        VisitId id,
        UUID client,
        String clientName,
        Task task,
        @Nullable String workerName,
        Span span,
        VisitState state,
        @Nullable UUID series,
        @Nullable Instant slot,
        int version) {

    boolean isPlanned() {
        return state == VisitState.PLANNED;
    }

    boolean isOfSeries() {
        return series != null;
    }

    @Nullable WorkerId worker() {
        return task.worker();
    }

    /// Whoever is to go; null while nobody is found.
    @Nullable WorkerName goes() {
        return task.worker() == null
                ? null
                : new WorkerName(task.worker(), Objects.requireNonNullElse(workerName, ""));
    }

    LocalDate day(ZoneId zone) {
        return LocalDate.ofInstant(span.start(), zone);
    }

    Hours hours(ZoneId zone) {
        return Hours.of(span.start().atZone(zone), span.end().atZone(zone));
    }

    /// @param reader the client at whose portal it is read; null elsewhere
    /// @throws NotFound for one of another client
    Visit mustBeOf(@Nullable UUID reader) {
        if (reader != null && !reader.equals(client)) {
            throw new NotFound();
        }
        return this;
    }

    void mustBePlanned() {
        Refused.when(!isPlanned(), "visit.cancelled");
    }

    /// @throws Refused when somebody saved since the editor read it
    void mustBe(@Nullable Integer read) {
        Refused.when(read == null || version != read, "visit.changed-meanwhile");
    }
}
