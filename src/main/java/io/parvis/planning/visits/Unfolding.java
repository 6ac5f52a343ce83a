package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.planning.rules.RulesKept;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.NewVisits.Draft;
import io.parvis.planning.visits.VisitEvent.SeriesUnfolded;
import io.parvis.planning.visits.VisitSeries.Series;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes visits out of rules, up to a horizon that moves on every night: a rule without an end never runs away.
@Component
class Unfolding {

    static final String JOB = "visit-horizon";

    private static final int MONTHS = 12;
    private static final int AT_ONCE = 50;

    private final NewVisits visits;
    private final VisitSeries rules;
    private final Obstacles obstacles;
    private final Walls walls;
    private final Told told;

    Unfolding(NewVisits visits, VisitSeries rules, Obstacles obstacles, Walls walls, Told told) {
        this.visits = visits;
        this.rules = rules;
        this.obstacles = obstacles;
        this.walls = walls;
        this.told = told;
    }

    /// When and as what something comes and when it does not, by what rules, and who is told.
    @Component
    record Told(
            Ids ids,
            Clock clock,
            RestDays restDays,
            RulesKept rules,
            Events events,
            TransactionTemplate transaction) {}

    /// @param first the first visit; null where there is none
    /// @param open those without a worker
    record Result(@Nullable VisitId first, int visits, int open) {}

    Ids ids() {
        return told.ids();
    }

    Instant now() {
        return told.clock().instant();
    }

    /// The last day up to which visits are made out of rules.
    LocalDate horizon() {
        return LocalDate.ofInstant(now(), Current.actor().zone()).plusMonths(MONTHS);
    }

    /// Makes the visits of a rule after one day and up to another. Where the worker is elsewhere, nobody is put down.
    @Transactional(propagation = Propagation.MANDATORY)
    public Result unfold(
            Series series,
            @Nullable WorkerName worker,
            @Nullable LocalDate after,
            LocalDate until) {
        return unfold(series, worker, spans(series, after, until));
    }

    private Result unfold(Series series, @Nullable WorkerName worker, List<Span> spans) {
        if (spans.isEmpty()) {
            return new Result(null, 0, 0);
        }
        var taken = worker == null ? Set.<Instant>of() : taken(worker.id(), spans);
        var drafts =
                spans.stream()
                        .map(span ->
                                draft(series, taken.contains(span.start()) ? null : worker, span))
                        .toList();
        visits.add(series.client(), series.id(), drafts, now());
        var open = (int) drafts.stream().filter(one -> one.wanted().worker() == null).count();
        return new Result(drafts.getFirst().id(), drafts.size(), open);
    }

    /// When the visits of a rule are after one day and up to another.
    List<Span> spans(Series series, @Nullable LocalDate after, LocalDate until) {
        var zone = Current.actor().zone();
        var days = series.recurrence().days(series.firstDay(), after, until);
        return (series.rests() ? told.restDays().without(days) : days)
                .stream().map(day -> series.hours().on(day, zone)).toList();
    }

    private Draft draft(Series series, @Nullable WorkerName worker, Span span) {
        return new Draft(new VisitId(told.ids().next()), new Wanted(series.task(), worker, span));
    }

    // Whoever plans may not see where the worker is meanwhile, and yet learns that they are.
    private Set<Instant> taken(WorkerId worker, List<Span> spans) {
        var elsewhere = walls.over(() -> visits.taken(worker, spans));
        var away = obstacles.away(worker, spans.getFirst(), spans.getLast());
        return Stream.concat(elsewhere.stream(), spans.stream().filter(away).map(Span::start))
                .collect(Collectors.toSet());
    }

    /// Moves the horizon on for every rule of the firm, some at a time, so that nobody waits for all of them.
    void moveAllOn() {
        int moved;
        do {
            moved = Objects.requireNonNull(told.transaction().execute(_ -> moveOn()));
        } while (moved == AT_ONCE);
    }

    /// Moves the horizon on for some rules of the firm; returns for how many.
    int moveOn() {
        var horizon = horizon();
        var behind = rules.toUnfold(horizon.minusWeeks(1), AT_ONCE);
        for (var series : behind) {
            var worker = series.task().worker();
            var spans = free(series, spans(series, begin(series), horizon));
            var result = unfold(series, obstacles.held(worker), spans);
            rules.unfolded(series.id(), horizon);
            told.events().publish(new SeriesUnfolded(series.id(), result.visits(), result.open()));
        }
        return behind.size();
    }

    // What was planned in between stays, where the firm keeps the visits of a client apart.
    private List<Span> free(Series series, List<Span> spans) {
        if (!told.rules().get().apart()) {
            return spans;
        }
        var taken = Set.copyOf(visits.taken(series.client(), spans));
        return spans.stream().filter(span -> !taken.contains(span.start())).toList();
    }

    // Nothing comes on a closed day.
    private LocalDate begin(Series series) {
        var closed = told.rules().get().closedUntil();
        var unfolded = series.unfoldedUntil();
        return closed == null || closed.isBefore(unfolded) ? unfolded : closed;
    }
}
