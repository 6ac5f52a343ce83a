package io.parvis.planning.visits;

import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitEvent.SeriesCancelled;
import io.parvis.planning.visits.VisitEvent.SeriesChanged;
import io.parvis.planning.visits.VisitSeries.Series;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is done to a visit of a series and to all that follow. Those that were changed one by one stay as they are.
@Component
class ChangingSeries {

    private final Visits visits;
    private final VisitSeries rules;
    private final SeriesVisits following;
    private final Obstacles obstacles;
    private final Events events;

    ChangingSeries(
            Visits visits,
            VisitSeries rules,
            SeriesVisits following,
            Obstacles obstacles,
            Events events) {
        this.visits = visits;
        this.rules = rules;
        this.following = following;
        this.obstacles = obstacles;
        this.events = events;
    }

    /// @return how many were changed
    /// @throws Refused when it is put on another day: that would be another rule
    @Transactional
    public int changeFrom(VisitId id, VisitForm typed) {
        var visit = visits.lock(id);
        visit.mustBe(typed.version());
        visit.mustBePlanned();
        var slot = slot(visit);
        if (!typed.firstDay().equals(day(slot))) {
            throw Refused.at("day", "visit.series.other-day");
        }
        var before = rules.lock(series(visit));
        var after = changed(before, typed);
        var slots = following.following(before.id(), slot);
        var wanted = wanted(before, after, slots, typed.outside());
        rules.describe(after);
        following.change(after.id(), slots, wanted);
        var changes =
                VisitTraits.changed(
                        visit,
                        wanted.getFirst().wishing(visit.task().wish()),
                        Current.actor().zone());
        events.publish(new SeriesChanged(after.id(), day(slot), changes));
        return slots.size();
    }

    // Nobody is asked again who goes at the same hours as before. Where the worker is away, nobody
    // is put down.
    private List<Wanted> wanted(Series before, Series after, List<Instant> slots, boolean outside) {
        var zone = Current.actor().zone();
        var spans = slots.stream().map(one -> after.hours().on(day(one), zone)).toList();
        var same =
                Objects.equals(before.task().worker(), after.task().worker())
                        && before.hours().equals(after.hours());
        var worker = obstacles.held(after.task().worker(), spans, same || outside);
        Predicate<Span> away =
                worker == null
                        ? _ -> false
                        : obstacles.away(worker.id(), spans.getFirst(), spans.getLast());
        return spans.stream()
                .map(span -> new Wanted(after.task(), away.test(span) ? null : worker, span))
                .toList();
    }

    private static Series changed(Series before, VisitForm typed) {
        return new Series(
                before.id(),
                before.client(),
                typed.task(""),
                before.recurrence(),
                before.firstDay(),
                typed.hours(),
                before.unfoldedUntil(),
                before.rests());
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
        var cancelled = following.cancelFrom(series, slot);
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
