package io.parvis.planning.clocking;

import static io.parvis.platform.web.Show.day;
import static io.parvis.platform.web.Show.t;
import static java.time.temporal.ChronoUnit.MINUTES;

import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How the times of clock-ins are said, by the clock on the wall.
final class ClockTimes {

    private ClockTimes() {}

    static LocalTime time(Instant moment) {
        return LocalTime.ofInstant(moment, Current.actor().zone()).truncatedTo(MINUTES);
    }

    /// From when to when; an open end where nobody clocked out.
    static String clocked(ClockIn clockIn) {
        return time(clockIn.began()) + "–" + end(clockIn.ended());
    }

    private static String end(@Nullable Instant ended) {
        return ended == null ? "?" : time(ended).toString();
    }

    static String planned(Span planned) {
        return time(planned.start()) + "–" + time(planned.end());
    }

    static String on(Instant moment) {
        return day(moment.atZone(Current.actor().zone()).toLocalDate());
    }

    static String why(Set<Doubt> doubts) {
        return doubts.stream().map(Show::t).collect(Collectors.joining(", "));
    }

    /// The client, or that it is gone.
    static String where(ClockIn clockIn) {
        var place = clockIn.place();
        return place == null ? t("slip.no-client") : place.name();
    }
}
