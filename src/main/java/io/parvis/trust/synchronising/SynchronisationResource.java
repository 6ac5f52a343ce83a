package io.parvis.trust.synchronising;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A synchronisation as the other system reads it.
///
/// @param absent what becomes of accounts that the list does not name
/// @param closing how many accounts it would suspend or delete, of
/// @param known how many there were
/// @param left how many steps are still to be tried
record SynchronisationResource(
        UUID id,
        SyncState state,
        Absent absent,
        int create,
        int change,
        int suspend,
        int delete,
        int keep,
        int refuse,
        int closing,
        int known,
        int done,
        int failed,
        int left,
        Instant createdAt,
        @Nullable Instant endedAt) {

    static SynchronisationResource of(Synchronisation one) {
        var counts = one.counts();
        return new SynchronisationResource(
                one.id(),
                one.state(),
                one.absent(),
                counts.created(),
                counts.changed(),
                counts.suspended(),
                counts.deleted(),
                counts.kept(),
                counts.refused(),
                counts.closing(),
                one.known(),
                one.done(),
                one.failed(),
                one.left(),
                one.createdAt(),
                one.endedAt());
    }
}
