package io.parvis.papers.expected;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.workers.WorkerNature;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Of which clients or workers something is expected: those to whom all of this applies.
///
/// @param natures of workers; none for all of them
/// @param client what a client is; null for either
/// @param project the brand it is a client of; null for whichever
/// @param group the group it is in; null for whichever
record Kind(
        List<WorkerNature> natures,
        @Nullable ClientKind client,
        @Nullable UUID project,
        @Nullable UUID group) {

    static Kind ofWorkers(List<WorkerNature> natures) {
        return new Kind(List.copyOf(natures), null, null, null);
    }
}
