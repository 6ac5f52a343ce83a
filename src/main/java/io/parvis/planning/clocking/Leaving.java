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

    /// What has its end keeps it when the same form is sent again. What the program ended without one gets it now: a
    /// telephone may have been without a network for long.
    ///
    /// @return what became of it
    /// @throws NotFound for what is not the worker's
    /// @throws Refused at another place, and for times that cannot be
    @Transactional
    public Verdict leave(Place place, Departure typed) {
        var there = own(Objects.requireNonNull(typed.clockIn()));
        if (!there.lacksEnd()) {
            return there.verdict();
        }
        Refused.when(!there.isAt(place), "clock.elsewhere");
        var ago = typed.ago();
        return end(there, told.moments().ago(ago), told.moments().isTold(ago), typed.extras());
    }

    /// The same for whoever did not scan the code: the office looks at it.
    ///
    /// @throws Refused for times that cannot be
    @Transactional
    public Verdict tell(ToldDeparture typed) {
        var there = own(Objects.requireNonNull(typed.clockIn()));
        if (!there.lacksEnd()) {
            return there.verdict();
        }
        var until = Objects.requireNonNull(typed.until());
        var at = told.moments().last(until, there.began());
        return end(there, at, true, typed.extras());
    }

    private ClockIn own(ClockInId id) {
        var worker = told.workers().find(Current.actor().self()).orElseThrow(NotFound::new);
        var found = clockIns.lock(id);
        if (!found.worker().id().equals(worker.id())) {
            throw new NotFound();
        }
        return found;
    }

    private Verdict end(ClockIn there, Instant at, boolean isTold, Extras extras) {
        there.mustLast(at, extras.pause());
        var doubts = rules.get().doubts(new Span(there.began(), at), there.planned());
        if (there.told().any() || isTold) {
            doubts.add(Doubt.TOLD);
        }
        if (there.waits()) {
            doubts.add(Doubt.FORGOTTEN);
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
