package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.Absence;
import io.parvis.planning.presence.Availability;
import io.parvis.planning.presence.Presence;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What keeps a worker from a visit, besides another visit: an absence always, their hours unless somebody means it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Obstacles {

    private final WorkerNames workers;
    private final Presence presence;

    Obstacles(WorkerNames workers, Presence presence) {
        this.workers = workers;
        this.presence = presence;
    }

    /// Whoever is to go, held until this transaction ends; nobody where nobody is named.
    public @Nullable WorkerName held(@Nullable WorkerId worker) {
        return worker == null ? null : workers.hold(worker);
    }

    /// Everybody to whom work can be given, by name.
    public List<WorkerName> active() {
        return workers.active();
    }

    /// Whether whoever is to go is away then.
    public boolean isAway(Visit visit) {
        var worker = visit.worker();
        return worker != null
                && visit.isPlanned()
                && !presence.away(worker, first(visit.span()), last(visit.span())).isEmpty();
    }

    /// The same for one visit.
    ///
    /// @param meant whether it may be outside of the hours at which the worker can be sent somewhere
    /// @throws Refused at `worker` for somebody who is away, and at `outside` for somebody outside of their hours
    public @Nullable WorkerName held(@Nullable WorkerId worker, Span span, boolean meant) {
        var held = held(worker);
        if (held != null) {
            mustBeThere(held, span);
            refuseOutside(held, List.of(span), meant);
        }
        return held;
    }

    /// The same for many visits, of which those are left to nobody that fall on days on which the worker is away.
    ///
    /// @throws Refused at `outside` for somebody outside of their hours
    public @Nullable WorkerName held(@Nullable WorkerId worker, List<Span> spans, boolean meant) {
        var held = held(worker);
        if (held != null) {
            refuseOutside(held, spans, meant);
        }
        return held;
    }

    /// @throws Refused at `worker` for somebody who is away
    public void mustBeThere(WorkerName worker, Span span) {
        if (isAway(worker, span)) {
            throw Refused.at("worker", "visit.worker-away", worker.name());
        }
    }

    public boolean isAway(WorkerName worker, Span span) {
        return !presence.away(worker.id(), first(span), last(span)).isEmpty();
    }

    private void refuseOutside(WorkerName worker, List<Span> spans, boolean meant) {
        if (!meant && spans.stream().anyMatch(outside(worker.id()))) {
            throw Refused.at("outside", "visit.outside", worker.name());
        }
    }

    /// Whether the worker is away, of any span between two.
    public Predicate<Span> away(WorkerId worker, Span earliest, Span latest) {
        List<Absence> absences = presence.away(worker, first(earliest), last(latest));
        return span ->
                absences.stream()
                        .anyMatch(one -> one.covers(first(span)) || one.covers(last(span)));
    }

    /// Whether a span is outside of the worker's hours.
    private Predicate<Span> outside(WorkerId worker) {
        List<Availability> hours = presence.hours(worker);
        var zone = Current.actor().zone();
        return span -> {
            var from = span.start().atZone(zone);
            var until = span.end().atZone(zone);
            var night = !from.toLocalDate().equals(until.toLocalDate());
            return !hours.isEmpty()
                    && (night
                            || hours.stream()
                                    .noneMatch(one ->
                                            one.holds(
                                                    from.getDayOfWeek(),
                                                    from.toLocalTime(),
                                                    until.toLocalTime())));
        };
    }

    private static LocalDate first(Span span) {
        return LocalDate.ofInstant(span.start(), Current.actor().zone());
    }

    // What ends at midnight does not reach into the next day.
    private static LocalDate last(Span span) {
        return LocalDate.ofInstant(span.end().minusMillis(1), Current.actor().zone());
    }
}
