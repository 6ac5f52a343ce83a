package io.parvis.trust.synchronising;

import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A full list of accounts that another system sent, and what it would do, does or did.
///
/// @param key with which it came, and in whose sight it is done
/// @param base what the accounts looked like when it was planned, in a few letters
/// @param known how many accounts there were
/// @param left how many steps are still to be tried
/// @param failed how many did not go well
/// @param confirmedBy the administrator who let it run, or an empty text
record Synchronisation(
        UUID id,
        Key key,
        Absent absent,
        SyncState state,
        String base,
        int known,
        Counts counts,
        int left,
        int failed,
        String confirmedBy,
        Instant createdAt,
        @Nullable Instant endedAt) {

    /// @param language in which it is told what is wrong
    /// @param shielded whether it sees shielded domains too
    record Key(UUID id, String name, String language, boolean shielded) {}

    /// Whether it would close half of the accounts or more.
    static boolean isGrave(Counts counts, int known) {
        return counts.closing() > 0 && 2L * counts.closing() >= known;
    }

    void mayBeConfirmed() {
        Refused.when(state != SyncState.HELD, "synchronisation.not-held");
    }

    void mayBeDiscarded() {
        Refused.when(
                state != SyncState.HELD && state != SyncState.PLANNED,
                "synchronisation.begun-already");
    }

    /// How many steps went well. What was done to a client that is gone since went with it.
    int done() {
        return begun() ? counts.toDo() - left - failed : 0;
    }

    private boolean begun() {
        return state == SyncState.RUNNING || state == SyncState.DONE;
    }

    int percent() {
        return counts.toDo() == 0 ? 100 : (int) (100L * (counts.toDo() - left) / counts.toDo());
    }
}
