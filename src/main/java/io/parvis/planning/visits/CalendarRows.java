package io.parvis.planning.visits;

import io.parvis.planning.requests.Requests;
import io.parvis.planning.rules.RulesKept;
import io.parvis.planning.visits.PlanningFile.Sight;
import io.parvis.planning.visits.VisitRows.Count;
import io.parvis.planning.visits.VisitRows.Cut;
import io.parvis.planning.visits.VisitRows.OfDay;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The visits that a calendar shows, and the ways between them where a line is one worker's.
@Component
@Transactional(readOnly = true)
class CalendarRows {

    private final VisitRows rows;
    private final Ways ways;
    private final RulesKept rules;
    private final Requests requests;

    CalendarRows(VisitRows rows, Ways ways, RulesKept rules, Requests requests) {
        this.requests = requests;
        this.rules = rules;
        this.rows = rows;
        this.ways = ways;
    }

    /// What the office is told above a calendar.
    ///
    /// @param closedUntil the last day of which nothing changes any more; null while nothing is closed
    /// @param requests how many wait for the office
    record Notices(@Nullable LocalDate closedUntil, Requests.Count requests) {}

    public Notices notices(Sight sight) {
        return new Notices(rules.get().closedUntil(), requests(sight));
    }

    /// How many requests wait for the office.
    public Requests.Count requests(Sight sight) {
        return requests.count(sight.window().client());
    }

    public Count count(Sight sight) {
        return rows.count(sight.window());
    }

    public PlanningRows in(Sight sight) {
        var shown = shown(sight);
        return new PlanningRows(shown, ways(sight, shown), Current.actor().zone());
    }

    private Map<VisitId, Way> ways(Sight sight, List<OfDay> shown) {
        return sight.query().shown().isBoard()
                ? ways.among(shown.stream().map(OfDay::visit).toList())
                : Map.of();
    }

    private List<OfDay> shown(Sight sight) {
        var window = sight.window();
        return switch (sight.query().shown()) {
            case MONTH -> rows.in(window, new Cut(null, PlanningPage.OF_A_DAY, PlanningPage.MOST));
            case LIST ->
                    rows.in(
                            window,
                            new Cut(
                                    sight.query().after(),
                                    Integer.MAX_VALUE,
                                    PlanningPage.PAGE + 1));
            default -> rows.in(window, Cut.first(PlanningPage.MOST));
        };
    }
}
