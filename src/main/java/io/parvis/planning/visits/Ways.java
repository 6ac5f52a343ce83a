package io.parvis.planning.visits;

import io.parvis.planning.travel.TravelTime;
import io.parvis.planning.travel.TravelTimes;
import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How workers get from one visit to the next, where the firm said how long that takes.
@Component
@Transactional(readOnly = true)
class Ways {

    private static final int OF_A_DAY = 100;

    private final VisitRows rows;
    private final TravelTimes travel;

    Ways(VisitRows rows, TravelTimes travel) {
        this.rows = rows;
        this.travel = travel;
    }

    /// To each of these that a worker comes to from another one.
    ///
    /// @param visits by time
    public Map<VisitId, Way> among(List<Visit> visits) {
        return among(visits, travel.get());
    }

    private Map<VisitId, Way> among(List<Visit> visits, TravelTime time) {
        if (time.equals(TravelTime.NONE)) {
            return Map.of();
        }
        var clients = visits.stream().map(Visit::client).collect(Collectors.toSet());
        return Way.among(visits, time, travel.places(clients), Current.actor().zone());
    }

    /// Those to and from one visit that are too short.
    public List<Way> tooShort(Visit visit) {
        var worker = visit.worker();
        var time = worker == null || !visit.isPlanned() ? TravelTime.NONE : travel.get();
        if (worker == null || time.equals(TravelTime.NONE)) {
            return List.of();
        }
        var zone = Current.actor().zone();
        var day = visit.day(zone);
        var window = Window.of(day, day.plusDays(1), zone).ofWorker(worker.value());
        var visits = rows.in(window, Cut.first(OF_A_DAY)).stream().map(OfDay::visit).toList();
        var ways = among(visits, time);
        // The way to it is noted at the visit, the way from it at the next one.
        return visits.stream()
                .map(Visit::id)
                .dropWhile(id -> !id.equals(visit.id()))
                .limit(2)
                .flatMap(id -> Stream.ofNullable(ways.get(id)))
                .filter(Way::isTooShort)
                .toList();
    }
}
