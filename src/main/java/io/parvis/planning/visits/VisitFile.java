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
    private final Ways ways;
    private final Told told;

    VisitFile(Visits visits, VisitPasts pasts, Obstacles obstacles, Ways ways, Told told) {
        this.visits = visits;
        this.pasts = pasts;
        this.obstacles = obstacles;
        this.ways = ways;
        this.told = told;
    }

    /// What is known of the day, and of what happened.
    @Component("visitFileTold")
    record Told(RestDays restDays, History history) {}

    public VisitPage visit(VisitId id, Fields assigning) {
        var visit = visits.get(id);
        var past =
                new ArrayList<>(told.history().of(new Subject("visit", id.value()), MOST_HISTORY));
        if (visit.series() != null) {
            past.addAll(
                    told.history().of(new Subject("visit-series", visit.series()), MOST_HISTORY));
        }
        past.sort(Comparator.comparing(History.Entry::at).reversed());
        var undoable = pasts.lastChange(visit).map(pasts::together).orElse(0);
        var zone = Current.actor().zone();
        return new VisitPage(
                visit,
                told.restDays().named(visit.day(zone)),
                obstacles.active(),
                obstacles.isAway(visit),
                ways.tooShort(visit),
                past,
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
