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

    private final Kept slips;
    private final SigningSlips signing;
    private final WorkerNames workers;
    private final Birth birth;
    private final Events events;

    EnteringSlips(
            Kept slips, SigningSlips signing, WorkerNames workers, Birth birth, Events events) {
        this.slips = slips;
        this.signing = signing;
        this.workers = workers;
        this.birth = birth;
        this.events = events;
    }

    /// Where slips are.
    @Component("slipsKept")
    record Kept(Slips all, NewSlips fresh) {}

    /// When and as what something comes.
    @Component("slipBirth")
    record Birth(Ids ids, Clock clock) {}

    /// The same form sent again brings the same slip.
    ///
    /// @throws NotFound for a visit or a client that is not the worker's
    /// @throws Refused for work that is not done yet, and without the signature that the firm requires
    @Transactional
    public SlipId enter(SlipForm typed) {
        var worker = worker();
        var once = Objects.requireNonNullElseGet(typed.once(), birth.ids()::next);
        return slips.all().sent(worker.id(), once).orElseGet(() -> added(worker, typed, once));
    }

    private SlipId added(WorkerName worker, SlipForm typed, UUID once) {
        var zone = Current.actor().zone();
        var work = done(typed.work(zone));
        var id = new SlipId(birth.ids().next());
        slips.fresh()
                .add(
                        new Draft(
                                id,
                                worker,
                                typed.visit(),
                                typed.client(),
                                work,
                                once,
                                birth.clock().instant()));
        events.publish(new SlipEntered(id, SlipTraits.changed(null, work, zone)));
        signing.sign(id, typed, work);
        return id;
    }

    /// What was rejected waits for the office again.
    @Transactional
    public void change(SlipId id, SlipForm typed) {
        var slip = slips.all().lock(id);
        slip.mustBeOpen();
        slip.mustBe(typed.version());
        var zone = Current.actor().zone();
        var work = done(typed.work(zone));
        slips.all().save(slip, work);
        events.publish(new SlipChanged(id, SlipTraits.changed(slip.work(), work, zone)));
        signing.sign(id, typed, work);
    }

    /// @throws Refused for what was clocked: that it was stays to be seen
    @Transactional
    public void withdraw(SlipId id) {
        var slip = slips.all().lock(id);
        slip.mustBeOpen();
        Refused.when(slip.clocked() != null, "slip.clocked.stays");
        events.publish(new SlipWithdrawn(id));
        slips.all().remove(id);
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
