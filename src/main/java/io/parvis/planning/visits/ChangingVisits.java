package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerEvent.WorkerArchived;
import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitEvent.VisitCancelled;
import io.parvis.planning.visits.VisitEvent.VisitChanged;
import io.parvis.planning.visits.VisitEvent.VisitRestored;
import io.parvis.planning.visits.VisitEvent.VisitsReleased;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Moves visits, gives them to somebody else, cancels them and takes that back. The constraint `visit_worker_free` refuses
/// a worker who is elsewhere then.
@Component
class ChangingVisits {

    private final Visits visits;
    private final VisitSeries rules;
    private final WorkerNames workers;
    private final Events events;
    private final Walls walls;

    ChangingVisits(
            Visits visits, VisitSeries rules, WorkerNames workers, Events events, Walls walls) {
        this.visits = visits;
        this.rules = rules;
        this.workers = workers;
        this.events = events;
        this.walls = walls;
    }

    /// What did not change leaves no trace.
    ///
    /// @throws Refused when it was cancelled, or somebody saved since the editor read it
    @Transactional
    public void change(VisitId id, VisitForm typed) {
        var before = visits.lock(id);
        before.mustBe(typed.version());
        var span = typed.hours().on(typed.firstDay(), Current.actor().zone());
        save(before, typed.task(), span);
    }

    /// Gives it to somebody, or to nobody.
    @Transactional
    public void assign(VisitId id, @Nullable WorkerId worker, @Nullable Integer version) {
        var before = visits.lock(id);
        before.mustBe(version);
        save(before, before.task().by(worker), before.span());
    }

    private void save(Visit before, Task task, Span span) {
        before.mustBePlanned();
        var wanted = new Wanted(task, held(task.worker()), span);
        var changes = VisitTraits.changed(before, wanted, Current.actor().zone());
        if (!changes.isEmpty()) {
            visits.save(before, wanted);
            events.publish(new VisitChanged(before.id(), changes));
        }
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
        held(visit.worker());
        visits.turn(id, VisitState.PLANNED);
        events.publish(new VisitRestored(id));
    }

    /// Whoever leaves leaves their visits to nobody, shielded ones too.
    @EventListener
    void on(WorkerArchived left) {
        var now = left.at();
        var released =
                walls.over(() -> {
                    rules.release(left.worker());
                    return visits.release(left.worker(), now);
                });
        if (released > 0) {
            events.publish(new VisitsReleased(left.worker().value(), released));
        }
    }

    private @Nullable WorkerName held(@Nullable WorkerId worker) {
        return worker == null ? null : workers.hold(worker);
    }
}
