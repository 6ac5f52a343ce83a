package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.platform.web.Band;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The visits that a calendar shows, sorted once into the days and the lines where they stand.
final class PlanningRows {

    private final List<Visit> all;
    private final Map<LocalDate, List<Visit>> byDay = new HashMap<>();
    private final Map<Place, List<Visit>> byLine = new HashMap<>();
    private final Map<LocalDate, Integer> counts = new HashMap<>();
    private final Map<VisitId, Way> ways;
    private final ZoneId zone;

    /// @param worker null for what nobody has yet
    private record Place(LocalDate day, @Nullable WorkerId worker) {}

    PlanningRows(List<OfDay> rows, Map<VisitId, Way> ways, ZoneId zone) {
        this.ways = ways;
        this.zone = zone;
        all = rows.stream().map(OfDay::visit).toList();
        for (var row : rows) {
            var visit = row.visit();
            var day = visit.day(zone);
            counts.put(day, row.ofDay());
            byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(visit);
            byLine.computeIfAbsent(new Place(day, visit.worker()), _ -> new ArrayList<>())
                    .add(visit);
        }
    }

    List<Visit> all() {
        return all;
    }

    List<Visit> of(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    List<Visit> of(LocalDate day, @Nullable WorkerId worker) {
        return byLine.getOrDefault(new Place(day, worker), List.of());
    }

    /// How many more there are of a day than are shown.
    int more(LocalDate day) {
        return counts.getOrDefault(day, 0) - of(day).size();
    }

    /// How the worker comes there from the visit before; null where nothing is reckoned.
    @Nullable Way wayTo(Visit visit) {
        return ways.get(visit.id());
    }

    Band band(Visit visit) {
        var hours = visit.hours(zone);
        var to = hours.overnight() ? Band.WHOLE : minutes(hours.ends());
        return new Band(minutes(hours.starts()), to);
    }

    private static int minutes(LocalTime at) {
        return at.get(ChronoField.MINUTE_OF_DAY);
    }

    /// Whoever has something to do.
    Stream<WorkerName> workers() {
        return all.stream().map(Visit::goes).filter(Objects::nonNull).distinct();
    }
}
