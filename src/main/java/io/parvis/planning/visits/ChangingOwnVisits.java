package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.requests.Effect;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.NewVisits.Asking;
import io.parvis.planning.visits.NewVisits.Draft;
import io.parvis.planning.visits.VisitEvent.VisitAsked;
import io.parvis.planning.visits.VisitEvent.VisitCancelled;
import io.parvis.planning.visits.VisitEvent.VisitChanged;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What clients and workers do with their own visits, for the portals: the walls show a client its own and a worker
/// theirs. Of a series it is always this one visit. Whether the firm allows it is asked before.
@Component
public class ChangingOwnVisits {

    private final Visits visits;
    private final NewVisits fresh;
    private final Obstacles obstacles;
    private final Events events;
    private final Means means;

    ChangingOwnVisits(
            Visits visits, NewVisits fresh, Obstacles obstacles, Events events, Means means) {
        this.visits = visits;
        this.fresh = fresh;
        this.obstacles = obstacles;
        this.events = events;
        this.means = means;
    }

    /// By what it is known who asks, when, and as what it comes.
    @Component("ownVisitMeans")
    record Means(WorkerNames workers, Walls walls, Ids ids, Clock clock) {}

    /// How a visit is to be.
    ///
    /// @param text what a client asks of whoever comes; what a worker notes
    /// @param anyway whether it may be left to nobody where the worker cannot come then
    /// @param version the version that was read
    public record Moved(Span span, String text, boolean anyway, @Nullable Integer version) {}

    /// A visit that is asked for.
    ///
    /// @param once the same however often the form is sent
    public record Asked(
            UUID client, Span span, String service, String place, String text, UUID once) {}

    /// @throws Refused when it was cancelled, began, was changed meanwhile, or the worker cannot come then
    @Transactional
    public Effect move(UUID id, Moved to) {
        var before = lock(id);
        before.mustBePlanned();
        before.mustBe(to.version());
        mustBeAhead(before.span(), "");
        mustBeAhead(to.span(), "day");
        var goes = before.span().equals(to.span()) ? before.goes() : going(before, to);
        var wanted = new Wanted(said(before.task(), to.text()).by(id(goes)), goes, to.span());
        var changes = VisitTraits.changed(before, wanted, Current.actor().zone());
        if (!changes.isEmpty()) {
            visits.save(before, wanted);
            events.publish(new VisitChanged(before.id(), changes));
        }
        return effect(before, changes);
    }

    /// A worker goes there; for what a client asks for the office finds somebody. Asked twice, it is one visit.
    ///
    /// @throws NotFound for a client where the worker never was
    @Transactional
    public Effect ask(Asked asked) {
        mustBeAhead(asked.span(), "day");
        var goes = isClient() ? null : self(asked.span());
        var task = new Task(id(goes), asked.service(), asked.place(), "", "");
        var wanted = new Wanted(said(task, asked.text()), goes, asked.span());
        var id = new VisitId(means.ids().next());
        var now = means.clock().instant();
        if (!fresh.ask(new Asking(new Draft(id, wanted), client(asked), asked.once(), now))) {
            var known = fresh.asked(client(asked), asked.once()).orElseThrow(NotFound::new);
            return effect(visits.get(known), List.of());
        }
        var changes = VisitTraits.of(wanted, Current.actor().zone());
        events.publish(new VisitAsked(id, changes));
        return effect(visits.get(id), changes);
    }

    /// What is cancelled already stays so.
    @Transactional
    public Effect cancel(UUID id, @Nullable Integer version) {
        var visit = lock(id);
        if (!visit.isPlanned()) {
            return effect(visit, List.of());
        }
        visit.mustBe(version);
        mustBeAhead(visit.span(), "");
        visits.turn(visit.id(), VisitState.CANCELLED);
        events.publish(new VisitCancelled(visit.id()));
        return effect(visit, VisitTraits.cancelled(visit, Current.actor().zone()));
    }

    private static Effect effect(Visit visit, List<Change> changes) {
        var about = visit.task().service() + ", " + visit.clientName();
        return new Effect(visit.id().value(), visit.version(), visit.client(), about, changes, 0);
    }

    private Visit lock(UUID id) {
        return visits.lock(new VisitId(id)).mustBeOf(Current.actor().client());
    }

    // Also of absences, which no client sees.
    private @Nullable WorkerName going(Visit before, Moved to) {
        var worker = before.worker();
        if (worker == null || (isClient() && to.anyway())) {
            return null;
        }
        if (!isClient()) {
            return self(to.span());
        }
        try {
            return means.walls().over(() -> obstacles.held(worker, to.span(), false));
        } catch (Refused _) {
            throw Refused.at(
                    "anyway",
                    "visit.own.worker-not-then",
                    Objects.requireNonNull(before.workerName()));
        }
    }

    private WorkerName self(Span span) {
        var self = means.workers().find(Current.actor().self()).orElseThrow(NotFound::new);
        var held = means.workers().hold(self.id());
        if (obstacles.isAway(held, span)) {
            throw Refused.at("day", "visit.own.away");
        }
        return held;
    }

    private void mustBeAhead(Span span, String field) {
        if (!span.start().isAfter(means.clock().instant())) {
            throw Refused.at(field, field.isEmpty() ? "visit.own.begun" : "visit.own.past");
        }
    }

    private static UUID client(Asked asked) {
        var here = Current.actor().client();
        return here == null ? asked.client() : here;
    }

    private static Task said(Task task, String text) {
        return isClient() ? task.wishing(text) : task.noting(text);
    }

    private static boolean isClient() {
        return Current.actor().client() != null;
    }

    private static @Nullable WorkerId id(@Nullable WorkerName worker) {
        return worker == null ? null : worker.id();
    }
}
