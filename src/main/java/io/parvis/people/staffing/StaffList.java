package io.parvis.people.staffing;

import io.parvis.people.identity.AccountId;
import io.parvis.people.workers.WorkerColumn;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A list of workers that came as a file.
///
/// @param columns what each column means; an empty text where nothing is taken
/// @param counts how many lines are in each state
record StaffList(
        UUID id,
        AccountId author,
        String fileName,
        List<String> headings,
        List<String> columns,
        StaffState state,
        Map<LineState, Integer> counts,
        Instant createdAt,
        @Nullable Instant endedAt) {

    static final int MOST_LINES = 5_000;

    void mayBeDecided() {
        Refused.when(
                state != StaffState.NEW && state != StaffState.CHECKED, "staffing.begun-already");
    }

    void mayStart() {
        Refused.when(state != StaffState.CHECKED, "staffing.not-checked");
        Refused.when(toDo() == 0, "staffing.nothing-to-do");
    }

    void mayBeRemoved() {
        Refused.when(state.isGoing(), "staffing.going");
    }

    /// How many workers starting would add or change.
    int toDo() {
        return count(LineState.ADDED) + count(LineState.CHANGED);
    }

    int count(LineState which) {
        return counts.getOrDefault(which, 0);
    }

    int lines() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    int done() {
        return lines() - count(LineState.WAITING);
    }

    /// How much is done, of a hundred.
    int percent() {
        return lines() == 0 ? 0 : 100 * done() / lines();
    }

    /// Which column of the file tells this; below zero where none does.
    int at(WorkerColumn column) {
        return columns.indexOf(column.name());
    }

    /// What a line tells.
    Map<WorkerColumn, String> told(StaffLine line) {
        var told = new EnumMap<WorkerColumn, String>(WorkerColumn.class);
        for (var column : WorkerColumn.values()) {
            told.put(column, line.cell(at(column)));
        }
        return told;
    }

    /// By which a worker is known, whatever zeros a spreadsheet cut off.
    String known(StaffLine line) {
        return line.cell(at(WorkerColumn.NUMBER))
                .toUpperCase(Locale.ROOT)
                .replaceFirst("^0+(?=[0-9]+$)", "");
    }
}
