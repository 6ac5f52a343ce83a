package io.parvis.planning.visits;

import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// From when to when a visit lasts by the clock on the wall. The moments are worked out day by day, so that a visit at
/// eight stays at eight when the clocks change.
///
/// @param overnight whether it ends on the day after
public record Hours(LocalTime starts, LocalTime ends, boolean overnight) {

    /// @throws Refused at `until` when it ends before it starts
    public Hours {
        if (!overnight && !ends.isAfter(starts)) {
            throw Refused.at("until", "constraint.visit_order");
        }
        if (overnight && ends.isAfter(starts)) {
            throw Refused.at("until", "constraint.visit_length");
        }
    }

    static Hours of(ZonedDateTime start, ZonedDateTime end) {
        var overnight = end.toLocalDate().isAfter(start.toLocalDate());
        return new Hours(start.toLocalTime(), end.toLocalTime(), overnight);
    }

    /// On one day. An hour that the clocks leave out that day is the one after.
    public Span on(LocalDate day, ZoneId zone) {
        var last = overnight ? day.plusDays(1) : day;
        var start = ZonedDateTime.of(day, starts, zone).toInstant();
        var end = ZonedDateTime.of(last, ends, zone).toInstant();
        // Both ends in the hour that is left out.
        return new Span(start, end.isAfter(start) ? end : start.plusSeconds(60));
    }

    /// From one moment to another, which does not belong to it.
    public record Span(Instant start, Instant end) {}
}
