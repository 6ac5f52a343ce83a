package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.t;

import io.parvis.planning.visits.Hours.Span;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// How the times of slips are said.
final class SlipTimes {

    private static final int HOUR = 60;

    private SlipTimes() {}

    static String hours(long minutes) {
        return t("slip.hours", minutes / HOUR, "%02d".formatted(minutes % HOUR));
    }

    /// From when to when, by the clock on the wall.
    static String clock(Span span, ZoneId zone) {
        var start = LocalDateTime.ofInstant(span.start(), zone);
        var end = LocalDateTime.ofInstant(span.end(), zone);
        return start.toLocalTime() + "–" + end.toLocalTime();
    }

    /// Between which times the code was scanned.
    static String clocked(Clocked clocked, ZoneId zone) {
        var from = LocalDateTime.ofInstant(clocked.from(), zone).toLocalTime();
        var until = clocked.until();
        return until == null
                ? t("slip.clocked.from", from)
                : clock(new Span(clocked.from(), until), zone);
    }

    static String when(Span span, ZoneId zone) {
        return day(LocalDateTime.ofInstant(span.start(), zone).toLocalDate())
                + " "
                + clock(span, zone);
    }
}
