package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerName;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitEvent.VisitCancelled;
import io.parvis.planning.visits.VisitEvent.VisitChanged;
import io.parvis.planning.visits.VisitEvent.VisitRestored;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves visits, gives them to somebody else, cancels them and takes that back. The constraint `visit_worker_free` refuses
/// a worker who is elsewhere then.
@Component
class ChangingVisits {

    private final Visits visits;
    private final Obstacles obstacles;
    private final Events events;

    ChangingVisits(Visits visits, Obstacles obstacles, Events events) {
        this.visits = visits;
        this.obstacles = obstacles;
        this.events = events;
    }

    /// What did not change leaves no trace.
    ///
    /// @throws Refused when it was cancelled, or somebody saved since the editor read it
    @Transactional
    public void change(VisitId id, VisitForm typed) {
        var before = visits.lock(id);
        before.mustBe(typed.version());
        var span = typed.hours().on(typed.firstDay(), Current.actor().zone());
        save(before, typed.task(before.task().wish()), span, typed.outside());
    }

    /// Gives it to somebody, or to nobody.
    @Transactional
    public void assign(VisitId id, Given given) {
        var before = visits.lock(id);
        before.mustBe(given.version());
        save(before, before.task().by(given.worker()), before.span(), given.outside());
    }

    private void save(Visit before, Task task, Span span, boolean outside) {
        before.mustBePlanned();
        var wanted = new Wanted(task, going(before, task, span, outside), span);
        var changes = VisitTraits.changed(before, wanted, Current.actor().zone());
        if (!changes.isEmpty()) {
            visits.save(before, wanted);
            events.publish(new VisitChanged(before.id(), changes));
        }
    }

    // Nobody is asked again who goes at the same time as before.
    private @Nullable WorkerName going(Visit before, Task task, Span span, boolean outside) {
        var same = Objects.equals(before.worker(), task.worker()) && before.span().equals(span);
        return same ? before.goes() : obstacles.held(task.worker(), span, outside);
    }

    @Transactional
    public void cancel(VisitId id) {
        visits.lock(id).mustBePlanned();
        visits.turn(id, VisitState.CANCELLED);
        events.publish(new VisitCancelled(id));
    }

    /// It takes place after all, if the worker is still free.
    @Transactional
    public void restore(VisitId id) {
        var visit = visits.lock(id);
        Refused.when(visit.isPlanned(), "visit.not-cancelled");
        obstacles.held(visit.worker(), visit.span(), true);
        visits.turn(id, VisitState.PLANNED);
        events.publish(new VisitRestored(id));
    }
}
