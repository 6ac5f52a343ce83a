package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.requests.Effect;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a worker notes of their own presence. What is over stays as it was.
@Component
class OwnPresence {

    private final NotingPresence noting;
    private final OfferingHours offering;
    private final Presence presence;
    private final WorkerNames workers;
    private final Clock clock;

    OwnPresence(
            NotingPresence noting,
            OfferingHours offering,
            Presence presence,
            WorkerNames workers,
            Clock clock) {
        this.offering = offering;
        this.noting = noting;
        this.presence = presence;
        this.workers = workers;
        this.clock = clock;
    }

    @Transactional
    public Effect leave(AbsenceForm typed) {
        var self = self();
        refusePast(typed.absence(self.id().value(), self.id()).lastDay());
        var noted = noting.leave(self.id(), typed);
        return effect(self, noted.absence().id(), noted, noted.released());
    }

    /// Days that are over stay as they were; who comes back earlier says until yesterday.
    ///
    /// @throws NotFound for one of another worker
    @Transactional
    public Effect change(UUID absence, AbsenceForm typed) {
        var self = self();
        var before = presence.absence(self.id(), absence);
        var after = typed.absence(absence, self.id()).checked();
        refusePast(before.lastDay());
        refusePast(after.lastDay().plusDays(1));
        if (!after.firstDay().equals(before.firstDay())) {
            refusePast(before.firstDay());
            refusePast(after.firstDay());
        }
        var changed = noting.change(self.id(), absence, typed);
        return effect(self, absence, changed, changed.released());
    }

    @Transactional
    public Effect comeBack(UUID absence) {
        var self = self();
        refusePast(presence.absence(self.id(), absence).lastDay());
        return effect(self, absence, noting.comeBack(self.id(), absence), 0);
    }

    @Transactional
    public Effect offer(HoursForm typed) {
        var self = self();
        var offered = offering.offer(self.id(), typed);
        return effect(self, offered.hours().id(), offered, 0);
    }

    @Transactional
    public Effect change(UUID hours, HoursForm typed) {
        var self = self();
        return effect(self, hours, offering.change(self.id(), hours, typed), 0);
    }

    @Transactional
    public Effect withdraw(UUID hours) {
        var self = self();
        return effect(self, hours, offering.withdraw(self.id(), hours), 0);
    }

    private static Effect effect(
            WorkerName self, UUID subject, PresenceEvent happened, int released) {
        return new Effect(subject, 0, null, self.name(), happened.changes(), released);
    }

    private void refusePast(LocalDate day) {
        if (day.isBefore(LocalDate.ofInstant(clock.instant(), Current.actor().zone()))) {
            throw Refused.at("firstDay", "presence.past");
        }
    }

    private WorkerName self() {
        return workers.find(Current.actor().self()).orElseThrow(NotFound::new);
    }
}
