package io.parvis.planning.visits;

import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages about one visit show.
@Component
@Transactional(readOnly = true)
class VisitFile {

    private static final int MOST_HISTORY = 50;

    private final Visits visits;
    private final Obstacles obstacles;
    private final VisitPasts pasts;
    private final RestDays restDays;
    private final History history;

    VisitFile(
            Visits visits,
            VisitPasts pasts,
            Obstacles obstacles,
            RestDays restDays,
            History history) {
        this.visits = visits;
        this.pasts = pasts;
        this.obstacles = obstacles;
        this.restDays = restDays;
        this.history = history;
    }

    public VisitPage visit(VisitId id, Fields assigning) {
        var visit = visits.get(id);
        var told = new ArrayList<>(history.of(new Subject("visit", id.value()), MOST_HISTORY));
        if (visit.series() != null) {
            told.addAll(history.of(new Subject("visit-series", visit.series()), MOST_HISTORY));
        }
        told.sort(Comparator.comparing(History.Entry::at).reversed());
        var undoable = pasts.lastChange(visit).map(pasts::together).orElse(0);
        var zone = Current.actor().zone();
        return new VisitPage(
                visit,
                restDays.named(visit.day(zone)),
                obstacles.active(),
                obstacles.isAway(visit),
                told,
                undoable,
                assigning,
                zone);
    }

    public Visit get(VisitId id) {
        return visits.get(id);
    }

    public EditVisitPage edit(VisitId id, Fields typed) {
        return EditVisitPage.of(visits.get(id), obstacles.active(), typed);
    }

    public EditVisitPage fresh(UUID client, String name, Fields typed) {
        return EditVisitPage.fresh(client, name, obstacles.active(), typed);
    }
}
