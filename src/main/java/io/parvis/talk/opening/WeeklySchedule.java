package io.parvis.talk.opening;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Hours that come back each week.
///
/// @param rank any but that of special events and of lunch breaks
/// @param days on which it begins: one that goes on after midnight ends on the day after
/// @param opens whether it is open in these hours, or closed
public record WeeklySchedule(
        UUID id,
        Rank rank,
        String name,
        Set<DayOfWeek> days,
        Span span,
        boolean opens,
        @Nullable LunchBreak lunch) {

    public WeeklySchedule {
        days = Set.copyOf(days);
    }
}
