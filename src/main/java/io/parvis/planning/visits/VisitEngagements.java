package io.parvis.planning.visits;

import io.parvis.people.workers.WorkerEvent.WorkerArchived;
import io.parvis.people.workers.WorkerId;
import io.parvis.planning.presence.Engagements;
import io.parvis.planning.rules.OpenDays;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.planning.visits.VisitEvent.VisitReleased;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The visits of a worker who leaves, or is away: those to come are left to nobody, shielded ones too. What is over, and what
/// is closed, stays with whoever was there.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class VisitEngagements implements Engagements {

    private static final Instant FOREVER = Instant.parse("9999-01-01T00:00:00Z");

    private static final int MOST = 20;

    private final Visits visits;
    private final VisitSeries rules;
    private final Walls walls;
    private final Events events;
    private final OpenDays open;

    VisitEngagements(Visits visits, VisitSeries rules, Walls walls, Events events, OpenDays open) {
        this.visits = visits;
        this.rules = rules;
        this.walls = walls;
        this.events = events;
        this.open = open;
    }

    @Override
    public int during(WorkerId worker, LocalDate from, LocalDate until) {
        var days = days(from, until);
        return walls.over(() -> visits.count(worker, days));
    }

    @Override
    public List<Engagement> seen(WorkerId worker, LocalDate from, LocalDate until) {
        var zone = Current.actor().zone();
        return visits.first(worker, days(from, until), MOST).stream()
                .map(one ->
                        new Engagement(
                                LocalDateTime.ofInstant(one.span().start(), zone),
                                one.task().service(),
                                one.clientName(),
                                "/planning/visits/" + one.id()))
                .toList();
    }

    @Override
    public void release(WorkerId worker, LocalDate from, LocalDate until) {
        release(worker, days(from, until));
    }

    @EventListener
    void on(WorkerArchived left) {
        walls.over(() -> rules.release(left.worker()));
        release(left.worker(), new Span(open.from(left.at()), FOREVER));
    }

    private void release(WorkerId worker, Span when) {
        walls.over(() -> visits.release(worker, when))
                .forEach(one -> events.publish(new VisitReleased(one.id(), one.worker())));
    }

    private Span days(LocalDate from, LocalDate until) {
        var last = until.plusDays(1).atStartOfDay(Current.actor().zone());
        return new Span(open.from(from), last.toInstant());
    }
}
