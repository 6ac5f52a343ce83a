package io.parvis.planning.clocking;

import io.parvis.planning.visits.Hours.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far from the plan a firm lets work begin and end.
///
/// @param early so many minutes before the planned start or end are in order
/// @param late so many minutes after the planned start or end are in order
/// @param longest so many hours after the beginning, the end was forgotten
record ClockRules(int early, int late, int longest) {

    /// What holds in a firm that said nothing.
    static final ClockRules USUAL = new ClockRules(15, 15, 12);

    /// What is not in order about a beginning.
    ///
    /// @param planned when the visit is to be; null without a visit
    Set<Doubt> doubts(Instant began, @Nullable Span planned) {
        if (planned == null) {
            return EnumSet.of(Doubt.NO_VISIT);
        }
        var doubts = EnumSet.noneOf(Doubt.class);
        if (isEarly(began, planned.start())) {
            doubts.add(Doubt.CAME_EARLY);
        }
        if (isLate(began, planned.start())) {
            doubts.add(Doubt.CAME_LATE);
        }
        return doubts;
    }

    /// What is not in order about a beginning and its end.
    Set<Doubt> doubts(Span clocked, @Nullable Span planned) {
        var doubts = doubts(clocked.start(), planned);
        if (planned != null && isEarly(clocked.end(), planned.end())) {
            doubts.add(Doubt.LEFT_EARLY);
        }
        if (planned != null && isLate(clocked.end(), planned.end())) {
            doubts.add(Doubt.LEFT_LATE);
        }
        if (isForgotten(clocked.start(), planned, clocked.end())) {
            doubts.add(Doubt.FORGOTTEN);
        }
        return doubts;
    }

    /// Whether nobody is there any more: the end of a visit that is longer is awaited.
    boolean isForgotten(Instant began, @Nullable Span planned, Instant now) {
        return began.isBefore(forgottenBefore(now))
                && (planned == null || isLate(now, planned.end()));
    }

    /// Whoever began before this forgot to clock out, or has a long visit.
    Instant forgottenBefore(Instant now) {
        return now.minus(Duration.ofHours(longest));
    }

    private boolean isEarly(Instant at, Instant planned) {
        return at.isBefore(planned.minus(Duration.ofMinutes(early)));
    }

    // A minute is late when it is over: whoever is there at a quarter past is there at a quarter
    // past.
    private boolean isLate(Instant at, Instant planned) {
        return !at.isBefore(planned.plus(Duration.ofMinutes(late + 1L)));
    }
}
