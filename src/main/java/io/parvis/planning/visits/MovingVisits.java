package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts visits at another time, or gives them to somebody else, and leaves them otherwise as they are.
@Component
public class MovingVisits {

    private final Visits visits;
    private final ChangingVisits changing;
    private final ChangingSeries series;

    MovingVisits(Visits visits, ChangingVisits changing, ChangingSeries series) {
        this.visits = visits;
        this.changing = changing;
        this.series = series;
    }

    /// A visit, and where it is.
    ///
    /// @param worker null while nobody is found for it
    public record Movable(
            VisitId id,
            String clientName,
            String service,
            @Nullable WorkerId worker,
            LocalDate day,
            Hours hours,
            boolean ofSeries,
            int version) {}

    /// @throws NotFound when there is none with this id in sight
    /// @throws Refused when it is cancelled
    @Transactional(readOnly = true)
    public Movable get(VisitId id) {
        var visit = visits.get(id);
        visit.mustBePlanned();
        var zone = Current.actor().zone();
        return new Movable(
                id,
                visit.clientName(),
                visit.task().service(),
                visit.worker(),
                visit.day(zone),
                visit.hours(zone),
                visit.isOfSeries(),
                visit.version());
    }

    /// The constraint `visit_worker_free` refuses a worker who is elsewhere then.
    ///
    /// @return how many were moved
    /// @throws Refused for somebody who is away, for hours that cannot be, and when somebody saved since it was read
    @Transactional
    public int move(VisitId id, Move move) {
        var typed = move.of(visits.lock(id).task());
        if (move.following()) {
            return series.changeFrom(id, typed);
        }
        changing.change(id, typed);
        return 1;
    }
}
