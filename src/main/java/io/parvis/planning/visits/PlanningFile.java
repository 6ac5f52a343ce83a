package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.presence.Presence;
import io.parvis.planning.requests.Requests;
import io.parvis.planning.visits.VisitRows.Count;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the planning shows.
@Component
@Transactional(readOnly = true)
class PlanningFile {

    private final CalendarRows rows;
    private final WorkerNames workers;
    private final Presence presence;
    private final RestDays restDays;
    private final Clock clock;

    PlanningFile(
            CalendarRows rows,
            WorkerNames workers,
            Presence presence,
            RestDays restDays,
            Clock clock) {
        this.rows = rows;
        this.workers = workers;
        this.presence = presence;
        this.restDays = restDays;
        this.clock = clock;
    }

    /// What of the planning is looked at.
    record Sight(PlanningQuery query, Window window) {

        LocalDate from() {
            return query.shown().from(day());
        }

        LocalDate until() {
            return query.shown().until(day());
        }

        private LocalDate day() {
            return Objects.requireNonNull(query.day());
        }
    }

    public PlanningPage page(PlanningQuery asked) {
        var zone = Current.actor().zone();
        var sight = sight(asked);
        return new PlanningPage(
                sight.query(),
                rows.in(sight),
                rows.count(sight),
                workers.active(),
                away(sight),
                restDays.between(sight.from(), sight.until()),
                rows.notices(sight),
                today(),
                zone);
    }

    /// Another one whenever something looks different there.
    public String mark(Sight sight) {
        return mark(rows.count(sight), away(sight), rows.requests(sight));
    }

    static String mark(Count count, List<Absence> away, Requests.Count requests) {
        var absences = away.stream().map(Absence::id).sorted().toList();
        return count.mark() + "." + absences.hashCode() + "." + requests.hashCode();
    }

    Sight sight(PlanningQuery asked) {
        var query = asked.on(today());
        var day = Objects.requireNonNull(query.day());
        var view = query.shown();
        return new Sight(
                query,
                Window.of(view.from(day), view.until(day), Current.actor().zone())
                        .narrowed(query, io.parvis.people.identity.Visit.narrowedTo()));
    }

    private List<Absence> away(Sight sight) {
        return presence.away(sight.from(), sight.until());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
