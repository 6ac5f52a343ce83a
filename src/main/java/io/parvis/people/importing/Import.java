package io.parvis.people.importing;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tables.Reading;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of clients that came as a file.
///
/// @param headings the texts of its line of headings
/// @param columns what each column means: the name of a [Target], the input of an own field, or nothing
/// @param lines how many lines it has, once they were counted
/// @param lastLine the line of the file up to which it is done
record Import(
        UUID id,
        AccountId author,
        String fileName,
        Reading reading,
        List<String> headings,
        List<String> columns,
        @Nullable Settings settings,
        ImportState state,
        int lines,
        int lastLine,
        Tally tally,
        int undone,
        Instant createdAt,
        @Nullable Instant endedAt) {

    Settings decided() {
        if (settings == null) {
            throw Refused.because("import.not-decided");
        }
        return settings;
    }

    Import decided(
            Reading how, List<String> newHeadings, List<String> newColumns, Settings newSettings) {
        return new Import(
                id,
                author,
                fileName,
                how,
                newHeadings,
                newColumns,
                newSettings,
                state,
                lines,
                lastLine,
                tally,
                undone,
                createdAt,
                endedAt);
    }

    void mayBeDecided() {
        Refused.when(
                state != ImportState.NEW && state != ImportState.CHECKED, "import.begun-already");
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
        Refused.when(
                state != ImportState.NEW && state != ImportState.CHECKED, "import.begun-already");
    }

    boolean hasResult() {
        return (state == ImportState.DONE || state == ImportState.STOPPED)
                && tally.created() + tally.updated() > 0;
    }

    /// How much is done, of a hundred.
    int percent() {
        var done = state == ImportState.UNDOING ? undone : tally.lines();
        var all = state == ImportState.UNDOING ? tally.created() + tally.updated() : lines;
        return all == 0 ? 0 : (int) Math.min(100, 100L * done / all);
    }
}
