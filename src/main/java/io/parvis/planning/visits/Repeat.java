package io.parvis.planning.visits;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How often a visit comes back, as it is chosen on a form.
enum Repeat {
    NEVER,
    DAILY,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY;

    /// @param days in a week; empty: the day of the first visit
    /// @param last the last day on which one may be; null for no end
    Recurrence rule(LocalDate first, List<DayOfWeek> days, @Nullable LocalDate last) {
        var rule =
                switch (this) {
                    case NEVER, DAILY -> "FREQ=DAILY";
                    case WEEKLY -> "FREQ=WEEKLY;BYDAY=" + named(first, days);
                    case FORTNIGHTLY -> "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + named(first, days);
                    case MONTHLY ->
                            "FREQ=MONTHLY;BYDAY=%d%s"
                                    .formatted(inMonth(first), named(first, List.of()));
                };
        var until = last == null ? "" : ";UNTIL=" + last.format(DateTimeFormatter.BASIC_ISO_DATE);
        return new Recurrence(rule + until);
    }

    // The fifth Monday is not in every month: who starts there means the last.
    private static int inMonth(LocalDate first) {
        var week = (first.getDayOfMonth() - 1) / 7 + 1;
        return week == 5 ? -1 : week;
    }

    private static String named(LocalDate first, List<DayOfWeek> days) {
        var all = days.isEmpty() ? List.of(first.getDayOfWeek()) : days;
        return all.stream()
                .distinct()
                .sorted()
                .map(day -> day.name().substring(0, 2))
                .collect(Collectors.joining(","));
    }
}
