package io.parvis.talk.hours;

import io.parvis.talk.opening.LunchBreak;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.WeeklySchedule;
import org.jspecify.annotations.Nullable;

/// A weekly schedule as it is kept.
///
/// @param language of the hours it belongs to
/// @param version counts the changes, so that the second of two who edit it is told
record KeptSchedule(WeeklySchedule schedule, String language, int version) {

    /// Whether the firm added it itself: the two it began with stay.
    boolean isOwn() {
        return schedule.rank() == Rank.WEEKLY;
    }

    KeptSchedule with(@Nullable LunchBreak lunch) {
        var other =
                new WeeklySchedule(
                        schedule.id(),
                        schedule.rank(),
                        schedule.name(),
                        schedule.days(),
                        schedule.span(),
                        schedule.opens(),
                        lunch);
        return new KeptSchedule(other, language, version);
    }
}
