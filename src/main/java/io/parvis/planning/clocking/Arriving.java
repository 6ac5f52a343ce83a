package io.parvis.planning.clocking;

import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.clocking.ClockIn.Extras;
import io.parvis.planning.clocking.ClockIn.Told;
import io.parvis.planning.clocking.ClockIn.Verdict;
import io.parvis.planning.clocking.ClockInEvent.ClockInUndone;
import io.parvis.planning.clocking.ClockInEvent.ClockedIn;
import io.parvis.planning.codes.Place;
import io.parvis.planning.visits.OwnVisits.OwnVisit;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker does who comes to a client's. The index of the table keeps everybody from being at two places.
@Component
class Arriving {

    private final ClockIns clockIns;
    private final PlannedHere planned;
    private final WorkerNames workers;
    private final Moments moments;
    private final Birth birth;

    Arriving(
            ClockIns clockIns,
            PlannedHere planned,
            WorkerNames workers,
            Moments moments,
            Birth birth) {
        this.clockIns = clockIns;
        this.planned = planned;
        this.workers = workers;
        this.moments = moments;
        this.birth = birth;
    }

    /// As what something comes, and who is told.
    @Component("clockInBirth")
    record Birth(Ids ids, Events events) {}

    /// Whoever is there already stays there, and the same form sent again counts once.
    ///
    /// @return whether they are there: not where they left since that form was sent first
    /// @throws Refused while the worker is at another place
    @Transactional
    public boolean arrive(Place place, Arrival typed) {
        var worker = workers.find(Current.actor().self()).orElseThrow(NotFound::new);
        var open = clockIns.open(worker.id());
        if (open.isPresent()) {
            Refused.when(!open.get().isAt(place), "clock.elsewhere");
            return true;
        }
        var fresh = fresh(worker, place, typed);
        var once = Objects.requireNonNullElseGet(typed.once(), birth.ids()::next);
        var isNew = clockIns.add(fresh, place, once);
        if (isNew) {
            birth.events().publish(new ClockedIn(fresh.id(), fresh.told().from()));
        }
        return isNew;
    }

    private ClockIn fresh(WorkerName worker, Place place, Arrival typed) {
        var began = moments.ago(typed.ago());
        return new ClockIn(
                new ClockInId(birth.ids().next()),
                worker,
                place,
                planned.find(place, began).map(OwnVisit::id).orElse(null),
                null,
                began,
                null,
                new Told(moments.isTold(typed.ago()), false),
                Extras.NONE,
                Verdict.OPEN);
    }

    /// As if nobody had come.
    ///
    /// @throws Refused where they came some time ago, or are not there
    @Transactional
    public void undo(Place place) {
        var worker = workers.find(Current.actor().self()).orElseThrow(NotFound::new);
        var open =
                clockIns.lockOpen(worker.id())
                        .filter(there -> there.isAt(place))
                        .orElseThrow(() -> Refused.because("clock.not-there"));
        Refused.when(!open.isFresh(moments.now()), "clock.too-late-to-undo");
        birth.events().publish(new ClockInUndone(open.id()));
        clockIns.remove(open.id());
    }
}
