package io.parvis.planning.slips;

import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.t;

import io.parvis.planning.visits.Hours.Span;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;

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
        var from = clocked.from();
        var until = clocked.until();
        if (from != null && until != null) {
            return clock(new Span(from, until), zone);
        }
        return from == null
                ? t("slip.clocked.until", time(Objects.requireNonNull(until), zone))
                : t("slip.clocked.from", time(from, zone));
    }

    private static LocalTime time(Instant moment, ZoneId zone) {
        return LocalTime.ofInstant(moment, zone);
    }

    static String when(Span span, ZoneId zone) {
        return day(LocalDateTime.ofInstant(span.start(), zone).toLocalDate())
                + " "
                + clock(span, zone);
    }
}
