package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.slips.NewSlips.Draft;
import io.parvis.planning.slips.SlipEvent.SlipChanged;
import io.parvis.planning.slips.SlipEvent.SlipEntered;
import io.parvis.planning.slips.SlipEvent.SlipWithdrawn;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker does with slips. The constraints of the table refuse hours that meet others, and a second slip of a visit.
@Component
class EnteringSlips {

    // Clocks of telephones differ.
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration OLDEST = Duration.ofDays(92);

    private final Slips slips;
    private final NewSlips fresh;
    private final WorkerNames workers;
    private final Birth birth;
    private final Events events;

    EnteringSlips(Slips slips, NewSlips fresh, WorkerNames workers, Birth birth, Events events) {
        this.slips = slips;
        this.fresh = fresh;
        this.workers = workers;
        this.birth = birth;
        this.events = events;
    }

    /// When and as what something comes.
    @Component("slipBirth")
    record Birth(Ids ids, Clock clock) {}

    /// The same form sent again brings the same slip.
    ///
    /// @throws NotFound for a visit or a client that is not the worker's
    /// @throws Refused for work that is not done yet
    @Transactional
    public SlipId enter(SlipForm typed) {
        var worker = worker();
        var once = Objects.requireNonNullElseGet(typed.once(), birth.ids()::next);
        return slips.sent(worker.id(), once).orElseGet(() -> added(worker, typed, once));
    }

    private SlipId added(WorkerName worker, SlipForm typed, UUID once) {
        var zone = Current.actor().zone();
        var work = done(typed.work(zone));
        var id = new SlipId(birth.ids().next());
        fresh.add(
                new Draft(
                        id,
                        worker,
                        typed.visit(),
                        typed.client(),
                        work,
                        once,
                        birth.clock().instant()));
        events.publish(new SlipEntered(id, SlipTraits.changed(null, work, zone)));
        return id;
    }

    /// What was rejected waits for the office again.
    @Transactional
    public void change(SlipId id, SlipForm typed) {
        var slip = slips.lock(id);
        slip.mustBeOpen();
        slip.mustBe(typed.version());
        var zone = Current.actor().zone();
        var work = done(typed.work(zone));
        slips.save(slip, work);
        events.publish(new SlipChanged(id, SlipTraits.changed(slip.work(), work, zone)));
    }

    @Transactional
    public void withdraw(SlipId id) {
        slips.lock(id).mustBeOpen();
        events.publish(new SlipWithdrawn(id));
        slips.remove(id);
    }

    private Work done(Work work) {
        var now = birth.clock().instant();
        if (work.span().end().isAfter(now.plus(AHEAD))) {
            throw Refused.at("until", "slip.future");
        }
        if (work.span().start().isBefore(now.minus(OLDEST))) {
            throw Refused.at("day", "slip.old");
        }
        return work;
    }

    private WorkerName worker() {
        return workers.find(Current.actor().self()).orElseThrow(NotFound::new);
    }
}
