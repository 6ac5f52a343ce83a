package io.parvis.planning.replacements;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.travel.TravelTime.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// A visit for which somebody is looked for.
///
/// @param worker who was to go; null for nobody
record Need(
        VisitId visit,
        String clientName,
        Place place,
        String service,
        @Nullable WorkerId worker,
        Span span,
        ZoneId zone,
        int version) {

    LocalDateTime start() {
        return LocalDateTime.ofInstant(span.start(), zone);
    }

    LocalDateTime end() {
        return LocalDateTime.ofInstant(span.end(), zone);
    }

    LocalDate firstDay() {
        return start().toLocalDate();
    }

    // What ends at midnight does not reach into the next day.
    LocalDate lastDay() {
        return end().minusNanos(1).toLocalDate();
    }

    LocalDate monday() {
        return firstDay().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /// The week in which it is, so long that the end of one that begins in it belongs to it.
    Span week() {
        var until = monday().plusDays(8).atStartOfDay(zone).toInstant();
        return new Span(monday().atStartOfDay(zone).toInstant(), until);
    }

    boolean meets(Span other) {
        return other.start().isBefore(span.end()) && span.start().isBefore(other.end());
    }

    boolean isOnItsDay(Instant moment) {
        return LocalDate.ofInstant(moment, zone).equals(firstDay());
    }
}
