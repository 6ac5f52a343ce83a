package io.parvis.planning.clocking;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.Set;

/// What can happen to a clock-in: all of it makes the history on its page.
sealed interface ClockInEvent extends Event {

    ClockInId clockIn();

    @Override
    default Subject subject() {
        return new Subject("clock-in", clockIn().value());
    }

    record ClockedIn(ClockInId clockIn, boolean told) implements ClockInEvent {}

    record ClockInUndone(ClockInId clockIn) implements ClockInEvent {}

    /// @param doubts why the office looks at it; none where a slip was made at once
    record ClockedOut(ClockInId clockIn, Set<Doubt> doubts) implements ClockInEvent {
        @Override
        public List<Change> changes() {
            return doubts.stream()
                    .map(doubt -> new Change("clock-ins.doubt", "", "@Doubt." + doubt))
                    .toList();
        }
    }

    record ClockOutForgotten(ClockInId clockIn) implements ClockInEvent {}

    record ClockInAccepted(ClockInId clockIn) implements ClockInEvent {}

    record ClockInDismissed(ClockInId clockIn, String word) implements ClockInEvent {
        @Override
        public List<Change> changes() {
            return List.of(new Change("clock-ins.word", "", word));
        }
    }
}
