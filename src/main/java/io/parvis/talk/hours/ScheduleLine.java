package io.parvis.talk.hours;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Show;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A line of the weekly section.
///
/// @param within the schedule in which a lunch break is; null for a schedule
/// @param opens whether it is open in these hours
record ScheduleLine(
        Rank rank,
        String name,
        @Nullable String within,
        String href,
        String days,
        String span,
        boolean opens) {

    static ScheduleLine of(KeptSchedule kept) {
        var schedule = kept.schedule();
        return new ScheduleLine(
                schedule.rank(),
                schedule.name(),
                null,
                href(kept, ""),
                days(kept),
                said(schedule.span()),
                schedule.opens());
    }

    static ScheduleLine ofLunch(KeptSchedule kept) {
        var lunch = Objects.requireNonNull(kept.schedule().lunch());
        return new ScheduleLine(
                Rank.LUNCH_BREAK,
                lunch.name(),
                kept.schedule().name(),
                href(kept, "/lunch"),
                days(kept),
                Times.said(lunch.start(), lunch.end()),
                false);
    }

    private static String said(Span span) {
        return span.isAllDay() ? Show.t("hours.all-day") : Times.said(span);
    }

    private static String days(KeptSchedule kept) {
        return kept.schedule().days().size() == 7
                ? Show.t("hours.every-day")
                : Days.said(kept.schedule().days(), Current.locale());
    }

    private static String href(KeptSchedule kept, String part) {
        return Show.base() + "/settings/hours/schedules/" + kept.schedule().id() + part;
    }
}
