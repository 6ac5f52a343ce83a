package io.parvis.talk.hours;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import io.parvis.talk.opening.Span;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A weekly schedule as it is typed.
///
/// @param days the constants of [DayOfWeek] that were ticked
/// @param everyDay whether all of them were meant, ticked or not
/// @param nextDay whether it ends on the day after
/// @param closes whether it is closed in these hours
/// @param lunch whether there is a lunch break in it
/// @param version the version that was read; none for a new one
record ScheduleForm(
        @NotBlank @Size(max = 100) String name,
        List<String> days,
        boolean everyDay,
        @Size(max = 10) String start,
        @Size(max = 10) String end,
        boolean allDay,
        boolean nextDay,
        boolean closes,
        boolean lunch,
        @Nullable Integer version) {

    /// @throws Refused at the field `days` when none is ticked
    Set<DayOfWeek> week() {
        if (everyDay) {
            return EnumSet.allOf(DayOfWeek.class);
        }
        var week = EnumSet.noneOf(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (days.contains(day.name())) {
                week.add(day);
            }
        }
        if (week.isEmpty()) {
            throw Refused.at("days", "hours.days.none");
        }
        return week;
    }

    /// @throws Refused at the field `start` or `end`
    Span span() {
        if (allDay) {
            return Span.ALL_DAY;
        }
        var from = Times.read("start", start);
        var until = end(from, Times.read("end", end));
        if (until - from > Span.DAY) {
            throw Refused.at("end", "hours.end.too-late");
        }
        return new Span(from, until);
    }

    // Midnight is the one with which the day ends.
    private int end(int from, int until) {
        if (until == 0) {
            return Span.DAY;
        }
        if (nextDay) {
            return until + Span.DAY;
        }
        if (until <= from) {
            throw Refused.at("end", until == from ? "hours.end.same" : "hours.end.before");
        }
        return until;
    }

    static Fields fields(KeptSchedule kept) {
        var schedule = kept.schedule();
        var span = schedule.span();
        var values = new HashMap<String, Object>();
        values.put("name", schedule.name());
        values.put("days", schedule.days().stream().map(DayOfWeek::name).toList());
        values.put("everyDay", schedule.days().size() == 7);
        values.put("start", Times.typed(span.start()));
        values.put("end", Times.typed(span.end()));
        values.put("allDay", span.isAllDay());
        values.put("nextDay", span.isOvernight());
        values.put("closes", !schedule.opens());
        values.put("lunch", schedule.lunch() != null);
        values.put("version", kept.version());
        return Fields.of(values);
    }
}
