package io.parvis.planning.replacements;

import io.parvis.people.workers.WorkerProfile;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.presence.Availability;
import io.parvis.planning.travel.TravelTime.Place;
import io.parvis.planning.visits.Hours.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/// Somebody who might go, and what is known of their week.
///
/// @param hours at which they can be sent somewhere; none for whoever can be at any time
/// @param stays where else they are in that week
/// @param known at how many visits they were at this client's in the last year
record Candidate(
        WorkerProfile profile,
        List<Availability> hours,
        List<Absence> absences,
        List<Stay> stays,
        int known) {

    /// Another visit of theirs.
    ///
    /// @param client its name; empty where whoever asks may not see it
    record Stay(Span span, Place place, String client) {

        long minutes() {
            return Duration.between(span.start(), span.end()).toMinutes();
        }
    }

    boolean isAway(LocalDate day) {
        return absences.stream().anyMatch(one -> one.covers(day));
    }

    /// Whether it is within the hours at which they can be sent somewhere.
    boolean isWithinHours(Need need) {
        var starts = need.start();
        var ends = need.end();
        return hours.isEmpty()
                || starts.toLocalDate().equals(ends.toLocalDate())
                        && hours.stream()
                                .anyMatch(one ->
                                        one.holds(
                                                starts.getDayOfWeek(),
                                                starts.toLocalTime(),
                                                ends.toLocalTime()));
    }

    /// Minutes that are planned already in the week from that Monday on.
    long planned(Need need) {
        var next = need.monday().plusDays(7).atStartOfDay(need.zone()).toInstant();
        return stays.stream()
                .filter(stay -> stay.span().start().isBefore(next))
                .mapToLong(Stay::minutes)
                .sum();
    }

    /// Minutes of their hours in that week, without the days on which they are away.
    long offered(Need need) {
        return hours.stream()
                .filter(one -> !isAway(need.monday().plusDays(one.day().getValue() - 1L)))
                .mapToLong(one -> Duration.between(one.starts(), one.ends()).toMinutes())
                .sum();
    }
}
