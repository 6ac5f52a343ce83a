package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.travel.TravelTime;
import io.parvis.planning.travel.TravelTime.Place;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The way of a worker from one visit to the next of the day, in minutes.
///
/// @param needed as the firm reckons
/// @param left between the two visits
record Way(int needed, int left) {

    boolean isTooShort() {
        return left < needed;
    }

    /// To each visit that a worker comes to from another one.
    ///
    /// @param visits by time
    static Map<VisitId, Way> among(
            List<Visit> visits, TravelTime time, Map<UUID, Place> places, ZoneId zone) {
        var ways = new HashMap<VisitId, Way>();
        var last = new HashMap<WorkerId, Visit>();
        for (var visit : visits) {
            var worker = visit.worker();
            if (worker != null && visit.isPlanned()) {
                var before = last.put(worker, visit);
                if (before != null && before.day(zone).equals(visit.day(zone))) {
                    var needed = time.between(place(before, places), place(visit, places));
                    ways.put(visit.id(), new Way(needed, minutes(before, visit)));
                }
            }
        }
        ways.values().removeIf(way -> way.needed() == 0);
        return ways;
    }

    private static Place place(Visit visit, Map<UUID, Place> places) {
        return places.getOrDefault(visit.client(), new Place(visit.client(), ""));
    }

    private static int minutes(Visit before, Visit after) {
        var left = Duration.between(before.span().end(), after.span().start());
        return (int) left.toMinutes();
    }
}
