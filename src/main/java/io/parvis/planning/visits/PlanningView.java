package io.parvis.planning.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// How the planning is looked at.
enum PlanningView {
    DAY,
    WEEK,
    MONTH,
    LIST,
    WORKERS;

    /// Whether each line of it is one worker's.
    boolean isBoard() {
        return this == DAY || this == WORKERS;
    }

    /// The first day that is shown when this one is looked at.
    LocalDate from(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK, WORKERS -> monday(day);
            case MONTH -> monday(day.withDayOfMonth(1));
            case LIST -> day.withDayOfMonth(1);
        };
    }

    /// The first day that is not shown any more.
    LocalDate until(LocalDate day) {
        return switch (this) {
            case DAY -> day.plusDays(1);
            case WEEK, WORKERS -> monday(day).plusDays(7);
            case MONTH -> monday(YearMonth.from(day).atEndOfMonth()).plusDays(7);
            case LIST -> day.withDayOfMonth(1).plusMonths(1);
        };
    }

    /// @param steps how many pages on, or back
    LocalDate turned(LocalDate day, int steps) {
        return switch (this) {
            case DAY -> day.plusDays(steps);
            case WEEK, WORKERS -> day.plusWeeks(steps);
            case MONTH, LIST -> day.plusMonths(steps);
        };
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
