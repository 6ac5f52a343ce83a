package io.parvis.talk.hours;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Band;
import io.parvis.platform.web.Show;
import io.parvis.talk.opening.Decider;
import io.parvis.talk.opening.OpeningDay;
import io.parvis.talk.opening.Rank;
import io.parvis.talk.opening.Stretch;
import io.parvis.talk.opening.Verdict;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A day of the preview: a strip, and in words what decides when.
record WeekDay(OpeningDay day, ZoneId zone, boolean today) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /// @param href of the schedule that decides; null when none does
    record Line(String times, Verdict verdict, @Nullable String href) {}

    String name() {
        return Days.said(day.date().getDayOfWeek(), Current.locale());
    }

    /// The open parts, in parts of the whole day: one of 25 hours is as long as the others.
    List<Band> bands() {
        return day.stretches().stream()
                .filter(stretch -> stretch.verdict().open())
                .map(stretch -> new Band(part(stretch.from()), part(stretch.to())))
                .toList();
    }

    List<Line> lines() {
        return day.stretches().stream().map(this::line).toList();
    }

    private Line line(Stretch stretch) {
        var verdict = stretch.verdict();
        var end = stretch.to().equals(day.to()) ? "24:00" : clock(stretch.to());
        return new Line(clock(stretch.from()) + "–" + end, verdict, href(verdict.by()));
    }

    private static @Nullable String href(@Nullable Decider by) {
        if (by == null) {
            return null;
        }
        var hours = Show.base() + "/settings/hours/";
        return switch (by.rank()) {
            case Rank.SPECIAL_EVENT -> hours + "events/" + by.schedule();
            case Rank.LUNCH_BREAK -> hours + "schedules/" + by.schedule() + "/lunch";
            default -> hours + "schedules/" + by.schedule();
        };
    }

    private String clock(Instant moment) {
        return TIME.format(moment.atZone(zone));
    }

    private int part(Instant moment) {
        var whole = ChronoUnit.SECONDS.between(day.from(), day.to());
        return Math.toIntExact(ChronoUnit.SECONDS.between(day.from(), moment) * Band.WHOLE / whole);
    }
}
