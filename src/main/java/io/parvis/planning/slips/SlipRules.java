package io.parvis.planning.slips;

import io.parvis.planning.visits.Hours.Span;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a firm asks of slips, and how it counts their minutes.
///
/// @param tolerance so many minutes from the planned start or end count as that start or end
/// @param step minutes are rounded to a multiple of it
/// @param downwards whether they are rounded down, and not to the nearest
record SlipRules(int tolerance, int step, boolean downwards, SignatureRule signature) {

    /// Counted as they were entered.
    static final SlipRules NONE = new SlipRules(0, 1, false, SignatureRule.NONE);

    /// @param planned when the visit was to be; null without a visit
    int minutes(Work work, @Nullable Span planned) {
        var span = work.span();
        var start = planned == null ? span.start() : near(span.start(), planned.start());
        var end = planned == null ? span.end() : near(span.end(), planned.end());
        var minutes = (int) Duration.between(start, end).toMinutes() - work.pause();
        return rounded(Math.max(0, minutes));
    }

    boolean isWithin(Span worked, Span planned) {
        return isNear(worked.start(), planned.start()) && isNear(worked.end(), planned.end());
    }

    private Instant near(Instant worked, Instant planned) {
        return isNear(worked, planned) ? planned : worked;
    }

    private boolean isNear(Instant worked, Instant planned) {
        var apart = Duration.between(worked, planned).abs();
        return apart.compareTo(Duration.ofMinutes(tolerance)) <= 0;
    }

    private int rounded(int minutes) {
        var half = downwards ? 0 : step / 2;
        return (minutes + half) / step * step;
    }
}
