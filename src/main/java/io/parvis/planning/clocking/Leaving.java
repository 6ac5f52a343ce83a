package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.clocking.ClockIn.Ending;
import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.clocking.ClockInEvent.ClockedOut;
import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.Hours.Span;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker does who leaves a client's: what was in order is a slip at once, what was not waits for the office.
@Component
class Leaving {

    private final ClockIns clockIns;
    private final ClockRulesKept rules;
    private final SlipsOfClockIns slips;
    private final Told told;

    Leaving(ClockIns clockIns, ClockRulesKept rules, SlipsOfClockIns slips, Told told) {
        this.clockIns = clockIns;
        this.rules = rules;
        this.slips = slips;
        this.told = told;
    }

    /// Who leaves, when, and who is told.
    @Component("leavingTold")
    record Told(WorkerNames workers, Moments moments, Events events) {}

    /// What has ended stays as it ended when the same form is sent again.
    ///
    /// @return what became of it
    /// @throws Refused at another place, and for times that cannot be
    @Transactional
    public Verdict leave(Place place, Departure typed) {
        var clockIn = Objects.requireNonNull(typed.clockIn());
        var open = open(clockIn);
        if (open.isEmpty()) {
            return clockIns.get(clockIn).verdict();
        }
        Refused.when(!open.get().isAt(place), "clock.elsewhere");
        var ago = typed.ago();
        return end(open.get(), told.moments().ago(ago), told.moments().isTold(ago), typed.extras());
    }

    /// The same for whoever did not scan the code: the office looks at it.
    ///
    /// @throws Refused for times that cannot be
    @Transactional
    public Verdict tell(ToldDeparture typed) {
        var clockIn = Objects.requireNonNull(typed.clockIn());
        var open = open(clockIn);
        if (open.isEmpty()) {
            return clockIns.get(clockIn).verdict();
        }
        var until = Objects.requireNonNull(typed.until());
        var at = told.moments().last(until, open.get().began());
        return end(open.get(), at, true, typed.extras());
    }

    private Optional<ClockIn> open(ClockInId id) {
        var worker = told.workers().find(Current.actor().self()).orElseThrow(NotFound::new);
        return clockIns.lockOpen(worker.id()).filter(open -> open.id().equals(id));
    }

    private Verdict end(ClockIn there, Instant at, boolean isTold, Extras extras) {
        there.mustLast(at, extras.pause());
        var doubts = rules.get().doubts(new Span(there.began(), at), there.planned());
        if (there.told() || isTold) {
            doubts.add(Doubt.TOLD);
        }
        var ending = new Ending(at, isTold, extras);
        var verdict = doubts.isEmpty() ? taken(there, ending) : waiting(doubts);
        clockIns.end(there.id(), ending, verdict);
        told.events().publish(new ClockedOut(there.id(), verdict.doubts()));
        return verdict;
    }

    private Verdict taken(ClockIn there, Ending ending) {
        return slips.enter(there, ending)
                .map(slip -> new Verdict(ClockInState.TAKEN, Set.of(), slip.value(), "", ""))
                .orElseGet(() -> waiting(EnumSet.of(Doubt.SLIP_THERE)));
    }

    private static Verdict waiting(Set<Doubt> doubts) {
        return new Verdict(ClockInState.WAITING, doubts, null, "", "");
    }
}
