package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.NewVisits.Draft;
import io.parvis.planning.visits.VisitEvent.SeriesPlanned;
import io.parvis.planning.visits.VisitEvent.VisitPlanned;
import io.parvis.planning.visits.VisitSeries.Series;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Plans visits: one, or those that a rule brings back.
@Component
class PlanningVisits {

    private final NewVisits visits;
    private final VisitSeries rules;
    private final Unfolding unfolding;
    private final Obstacles obstacles;
    private final Events events;

    PlanningVisits(
            NewVisits visits,
            VisitSeries rules,
            Unfolding unfolding,
            Obstacles obstacles,
            Events events) {
        this.visits = visits;
        this.rules = rules;
        this.unfolding = unfolding;
        this.obstacles = obstacles;
        this.events = events;
    }

    /// The constraint `visit_worker_free` refuses a worker who is elsewhere then.
    ///
    /// @throws io.parvis.platform.kernel.NotFound when the client is not in sight
    @Transactional
    public VisitId plan(UUID client, VisitForm typed) {
        var zone = Current.actor().zone();
        var id = new VisitId(unfolding.ids().next());
        var span = typed.hours().on(typed.firstDay(), zone);
        var wanted = new Wanted(typed.task(""), held(typed, span), span);
        visits.add(client, null, List.of(new Draft(id, wanted)), unfolding.now());
        events.publish(new VisitPlanned(id));
        return id;
    }

    /// Unfolds the rule up to the horizon.
    ///
    /// @throws Refused with the number of visits at which the worker is elsewhere, unless they are left to nobody
    @Transactional
    public Unfolding.Result planSeries(UUID client, VisitForm typed) {
        var series = series(client, typed);
        var horizon = series.unfoldedUntil();
        var spans = unfolding.spans(series, null, horizon);
        var worker = obstacles.held(typed.worker(), spans, typed.outside());
        rules.add(series, unfolding.now());
        var result = unfolding.unfold(series, worker, null, horizon);
        Refused.when(result.visits() == 0, "visit.series.empty");
        if (result.open() > 0 && worker != null && !typed.anyway()) {
            throw Refused.at("anyway", "visit.series.taken", result.open(), result.visits());
        }
        events.publish(new SeriesPlanned(series.id(), result.visits(), result.open()));
        return result;
    }

    private Series series(UUID client, VisitForm typed) {
        var horizon = unfolding.horizon();
        if (typed.firstDay().isBefore(horizon.minusYears(2))) {
            throw Refused.at("day", "visit.series.past");
        }
        return new Series(
                unfolding.ids().next(),
                client,
                typed.task(""),
                typed.recurrence(),
                typed.firstDay(),
                typed.hours(),
                horizon,
                typed.resting());
    }

    private @Nullable WorkerName held(VisitForm typed, Span span) {
        return obstacles.held(typed.worker(), span, typed.outside());
    }
}
