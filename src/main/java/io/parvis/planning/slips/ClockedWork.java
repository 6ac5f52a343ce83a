package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Work whose times somebody clocked at the client's.
///
/// @param place null where the client is erased
/// @param visit what it was planned as; null without a visit
/// @param pause in minutes
/// @param clocked null where all its times were told
public record ClockedWork(
        WorkerName worker,
        @Nullable Place place,
        @Nullable UUID visit,
        Span span,
        int pause,
        int kilometres,
        String comment,
        @Nullable Clocked clocked) {

    /// The client at whose place the code hangs.
    public record Place(UUID id, String code, String name) {}

    Work work() {
        return new Work(span, pause, kilometres, comment);
    }
}
