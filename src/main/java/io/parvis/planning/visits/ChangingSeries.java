package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.VisitEvent.SeriesCancelled;
import io.parvis.planning.visits.VisitEvent.SeriesChanged;
import io.parvis.planning.visits.VisitSeries.Series;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done to a visit of a series and to all that follow. Those that were changed one by one stay as they are.
@Component
class ChangingSeries {

    private final Visits visits;
    private final VisitSeries rules;
    private final Obstacles obstacles;
    private final VisitEngagements engagements;
    private final Events events;

    ChangingSeries(
            Visits visits,
            VisitSeries rules,
            Obstacles obstacles,
            VisitEngagements engagements,
            Events events) {
        this.visits = visits;
        this.rules = rules;
        this.obstacles = obstacles;
        this.engagements = engagements;
        this.events = events;
    }

    /// @return how many were changed
    /// @throws Refused when it is put on another day: that would be another rule
    @Transactional
    public int changeFrom(VisitId id, VisitForm typed) {
        var zone = Current.actor().zone();
        var visit = visits.lock(id);
        visit.mustBe(typed.version());
        visit.mustBePlanned();
        var slot = slot(visit);
        if (!typed.firstDay().equals(LocalDate.ofInstant(slot, zone))) {
            throw Refused.at("day", "visit.series.other-day");
        }
        var before = rules.lock(series(visit));
        var after = changed(before, typed);
        var worker = obstacles.held(typed.worker());
        var wanted = new Wanted(after.task(), worker, after.hours().on(typed.firstDay(), zone));
        var changes = VisitTraits.changed(visit, wanted, zone);
        var changed = rules.change(after, worker, slot, zone);
        leaveOpen(worker, typed.firstDay(), before.unfoldedUntil());
        events.publish(new SeriesChanged(before.id(), typed.firstDay(), changes));
        return changed;
    }

    // Where the worker is away, nobody is left for it.
    private void leaveOpen(@Nullable WorkerName worker, LocalDate from, LocalDate until) {
        if (worker != null) {
            obstacles
                    .from(worker.id(), from, until)
                    .forEach(away ->
                            engagements.release(worker.id(), away.firstDay(), away.lastDay()));
        }
    }

    private static Series changed(Series before, VisitForm typed) {
        return new Series(
                before.id(),
                before.client(),
                typed.task(),
                before.recurrence(),
                before.firstDay(),
                typed.hours(),
                before.unfoldedUntil());
    }

    /// @return how many were cancelled
    @Transactional
    public int cancelFrom(VisitId id) {
        var visit = visits.lock(id);
        visit.mustBePlanned();
        var slot = slot(visit);
        var series = series(visit);
        var day = day(slot);
        rules.lock(series);
        rules.end(series, day);
        var cancelled = rules.cancelFrom(series, slot);
        events.publish(new SeriesCancelled(series, day, cancelled));
        return cancelled;
    }

    private static LocalDate day(Instant slot) {
        ZoneId zone = Current.actor().zone();
        return LocalDate.ofInstant(slot, zone);
    }

    private static UUID series(Visit visit) {
        return Objects.requireNonNull(visit.series());
    }

    private static Instant slot(Visit visit) {
        Refused.when(!visit.isOfSeries(), "visit.series.alone");
        return Objects.requireNonNull(visit.slot());
    }
}
