package io.parvis.planning.clocking;

import io.parvis.planning.clocking.ClockInRows.Missing;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.web.View;
import java.util.List;

/// Who is where, who is not where they should be, and what waits for the office.
///
/// @param count how many wait, also those that are not shown
record ClockInListPage(
        int count,
        List<ClockIn> waiting,
        List<ClockIn> open,
        List<Missing> missing,
        List<ClockIn> over)
        implements View {

    static final int MOST = 200;

    /// Whether a list may go on beyond what is shown.
    boolean isCut(List<?> shown) {
        return shown.size() == MOST;
    }

    String planned(Missing visit) {
        return ClockTimes.planned(new Span(visit.start(), visit.end()));
    }
}
