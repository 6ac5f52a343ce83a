package io.parvis.talk.opening;

import java.time.LocalTime;

/// A part of a day as clocks on the wall show it, in minutes from the midnight with which the day begins. It may reach
/// into the next day, and is never longer than a day.
///
/// @param start in the day itself: 0 to 1439
/// @param end not included; 1440 is the midnight with which the day ends
public record Span(int start, int end) {

    public static final int DAY = 24 * 60;
    public static final Span ALL_DAY = new Span(0, DAY);

    public Span {
        if (!isPossible(start, end)) {
            throw new IllegalArgumentException("no part of a day: " + start + " to " + end);
        }
    }

    public static boolean isPossible(int start, int end) {
        return start >= 0 && start < DAY && end > start && end - start <= DAY;
    }

    public boolean isAllDay() {
        return equals(ALL_DAY);
    }

    /// Whether it goes on after midnight.
    public boolean isOvernight() {
        return end > DAY;
    }

    public int minutes() {
        return end - start;
    }

    public LocalTime from() {
        return LocalTime.ofSecondOfDay(start * 60L);
    }

    /// Midnight when it ends with the day.
    public LocalTime to() {
        return LocalTime.ofSecondOfDay(end % DAY * 60L);
    }
}
