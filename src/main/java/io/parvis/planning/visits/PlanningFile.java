package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.planning.visits.VisitRows.Window;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages of the planning show.
@Component
@Transactional(readOnly = true)
class PlanningFile {

    private static final int MOST_HISTORY = 50;

    private final Visits visits;
    private final VisitRows rows;
    private final WorkerNames workers;
    private final History history;
    private final Clock clock;

    PlanningFile(Visits visits, VisitRows rows, WorkerNames workers, History history, Clock clock) {
        this.visits = visits;
        this.rows = rows;
        this.workers = workers;
        this.history = history;
        this.clock = clock;
    }

    public PlanningPage page(PlanningQuery asked) {
        var zone = Current.actor().zone();
        var query = asked.on(today());
        var window = window(query);
        return new PlanningPage(
                query, shown(query, window), rows.count(window), workers.active(), today(), zone);
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

    public VisitPage visit(VisitId id, Fields assigning) {
        var visit = visits.get(id);
        var told = new ArrayList<>(history.of(new Subject("visit", id.value()), MOST_HISTORY));
        if (visit.series() != null) {
            told.addAll(history.of(new Subject("visit-series", visit.series()), MOST_HISTORY));
        }
        told.sort(Comparator.comparing(History.Entry::at).reversed());
        return new VisitPage(visit, workers.active(), told, assigning, Current.actor().zone());
    }

    public Visit get(VisitId id) {
        return visits.get(id);
    }

    public EditVisitPage edit(VisitId id, Fields typed) {
        return EditVisitPage.of(visits.get(id), workers.active(), typed);
    }

    public EditVisitPage fresh(java.util.UUID client, String name, Fields typed) {
        return EditVisitPage.fresh(client, name, workers.active(), typed);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
