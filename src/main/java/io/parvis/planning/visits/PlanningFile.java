package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.Presence;
import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
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

    private final VisitRows rows;
    private final WorkerNames workers;
    private final Presence presence;
    private final Clock clock;

    PlanningFile(VisitRows rows, WorkerNames workers, Presence presence, Clock clock) {
        this.rows = rows;
        this.workers = workers;
        this.presence = presence;
        this.clock = clock;
    }

    public PlanningPage page(PlanningQuery asked) {
        var zone = Current.actor().zone();
        var query = asked.on(today());
        var window = window(query);
        var day = Objects.requireNonNull(query.day());
        var view = query.shown();
        return new PlanningPage(
                query,
                new PlanningRows(shown(query, window), zone),
                rows.count(window),
                workers.active(),
                presence.away(view.from(day), view.until(day)),
                today(),
                zone);
    }

    private static Window window(PlanningQuery query) {
        var day = Objects.requireNonNull(query.day());
        var view = query.shown();
        return Window.of(view.from(day), view.until(day), Current.actor().zone())
                .narrowed(query, io.parvis.people.identity.Visit.narrowedTo());
    }

    private List<OfDay> shown(PlanningQuery query, Window window) {
        return switch (query.shown()) {
            case MONTH -> rows.in(window, new Cut(null, PlanningPage.OF_A_DAY, PlanningPage.MOST));
            case LIST ->
                    rows.in(
                            window,
                            new Cut(query.after(), Integer.MAX_VALUE, PlanningPage.PAGE + 1));
            default -> rows.in(window, Cut.first(PlanningPage.MOST));
        };
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
