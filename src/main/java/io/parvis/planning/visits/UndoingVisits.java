package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.planning.visits.VisitEvent.SeriesUndone;
import io.parvis.planning.visits.VisitEvent.VisitUndone;
import io.parvis.planning.visits.VisitPasts.Was;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes the last change of a visit back, and of all visits that were changed with it and not since. That is a change too,
/// and can be taken back.
@Component
class UndoingVisits {

    private final Visits visits;
    private final VisitPasts pasts;
    private final Obstacles obstacles;
    private final Events events;

    UndoingVisits(Visits visits, VisitPasts pasts, Obstacles obstacles, Events events) {
        this.visits = visits;
        this.pasts = pasts;
        this.obstacles = obstacles;
        this.events = events;
    }

    /// The constraint `visit_worker_free` refuses a worker who has another visit meanwhile.
    ///
    /// @param version the version that was read
    /// @return how many visits are as they were
    /// @throws Refused where there is nothing to take back, or a worker is away by now
    @Transactional
    public int undo(VisitId id, @Nullable Integer version) {
        var visit = visits.lock(id);
        visit.mustBe(version);
        var change =
                pasts.lastChange(visit).orElseThrow(() -> Refused.because("visit.undo.nothing"));
        var before = pasts.before(change);
        before.stream()
                .filter(one -> one.wanted().task().worker() != null && one.isPlanned())
                .collect(Collectors.groupingBy(one -> Objects.requireNonNull(one.worker())))
                .forEach(this::mustBeThere);
        pasts.putBack(change);
        tell(visit, before);
        return before.size();
    }

    private void mustBeThere(WorkerId worker, List<Was> visits) {
        var held = Objects.requireNonNull(obstacles.held(worker));
        visits.forEach(one -> obstacles.mustBeThere(held, one.wanted().span()));
    }

    // A series tells its own history on the page of each of its visits.
    private void tell(Visit visit, List<Was> before) {
        var series = visit.series();
        if (series != null && before.size() > 1 && isOf(series, before)) {
            events.publish(new SeriesUndone(series, before.size()));
            return;
        }
        var zone = Current.actor().zone();
        for (var one : before) {
            var changes = VisitTraits.changed(one.now(), one.wanted(), zone);
            events.publish(new VisitUndone(one.now().id(), changes));
        }
    }

    private static boolean isOf(UUID series, List<Was> before) {
        return before.stream().allMatch(one -> series.equals(one.now().series()));
    }
}
