package io.parvis.people.importing;

import io.parvis.people.identity.AccountId;
import io.parvis.people.mapping.Mapping;
import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of clients that came as a file.
///
/// @param lines how many lines it has, once they were counted
/// @param lastLine the line of the file up to which it is done
/// @param purgedAt when its report was deleted, and what it needed to be undone
record Import(
        UUID id,
        AccountId author,
        String fileName,
        Mapping mapping,
        ImportState state,
        int lines,
        int lastLine,
        Tally tally,
        int undone,
        Instant createdAt,
        @Nullable Instant endedAt,
        @Nullable Instant purgedAt) {

    void mayBeDecided() {
        Refused.when(!isOpen(), "import.begun-already");
    }

    void mayStart() {
        Refused.when(state != ImportState.CHECKED, "import.not-checked");
        Refused.when(tally.created() + tally.updated() == 0, "import.nothing-to-do");
    }

    void mayPause() {
        Refused.when(state != ImportState.RUNNING, "import.not-running");
    }

    void mayResume() {
        Refused.when(state != ImportState.PAUSED, "import.not-paused");
    }

    void mayStop() {
        Refused.when(
                state != ImportState.RUNNING && state != ImportState.PAUSED, "import.not-running");
    }

    void mayBeUndone() {
        Refused.when(!hasResult(), "import.nothing-to-undo");
    }

    void mayBeRemoved() {
        Refused.when(!isOpen(), "import.begun-already");
    }

    /// Whether nothing was written yet, and what its columns mean may still be decided.
    boolean isOpen() {
        return state == ImportState.NEW || state == ImportState.CHECKED;
    }

    boolean hasResult() {
        return purgedAt == null
                && (state == ImportState.DONE || state == ImportState.STOPPED)
                && tally.created() + tally.updated() > 0;
    }

    /// How much is done, of a hundred.
    int percent() {
        var done = state == ImportState.UNDOING ? undone : tally.lines();
        var all = state == ImportState.UNDOING ? tally.created() + tally.updated() : lines;
        return all == 0 ? 0 : (int) Math.min(100, 100L * done / all);
    }
}
