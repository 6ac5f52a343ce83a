package io.parvis.talk.opening;

import org.jspecify.annotations.Nullable;

/// Closed hours inside a schedule, on each of its days.
///
/// @param start in minutes from the midnight with which the schedule's day begins; from 1440 on it is the day after
/// @param end not included
public record LunchBreak(String name, int start, int end) {

    /// Whether it takes place while the schedule lasts, and leaves something of it.
    public boolean isInside(Span schedule) {
        return start >= schedule.start()
                && end > start
                && end <= schedule.end()
                && end - start < schedule.minutes();
    }

    /// The times of day as those of this schedule: of one that goes on after midnight, the early hours are the next
    /// day's.
    public static LunchBreak at(String name, int start, int end, Span schedule) {
        var from = start < schedule.start() && schedule.isOvernight() ? start + Span.DAY : start;
        var to = end <= from && schedule.end() >= Span.DAY ? end + Span.DAY : end;
        return new LunchBreak(name, from, to);
    }

    /// What a new one begins as: from noon to one, or else in the middle of the schedule. Null where there is no room.
    public static @Nullable LunchBreak usual(String name, Span schedule) {
        var noon = new LunchBreak(name, Span.DAY / 2, Span.DAY / 2 + 60);
        if (noon.isInside(schedule)) {
            return noon;
        }
        var length = Math.min(60, schedule.minutes() / 3);
        var start = schedule.start() + (schedule.minutes() - length) / 2;
        return length == 0 ? null : new LunchBreak(name, start, start + length);
    }
}
