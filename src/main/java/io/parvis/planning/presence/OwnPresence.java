package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerName;
import io.parvis.people.workers.WorkerNames;
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
    private final Presence presence;
    private final WorkerNames workers;
    private final Clock clock;

    OwnPresence(NotingPresence noting, Presence presence, WorkerNames workers, Clock clock) {
        this.noting = noting;
        this.presence = presence;
        this.workers = workers;
        this.clock = clock;
    }

    /// @return how many visits were left to nobody
    @Transactional
    public int leave(AbsenceForm typed) {
        var self = self();
        if (typed.absence(self.value(), self).lastDay().isBefore(today())) {
            throw Refused.at("firstDay", "presence.past");
        }
        return noting.leave(self, typed);
    }

    @Transactional
    public void comeBack(UUID absence) {
        var self = self();
        var past = presence.absence(self, absence).lastDay().isBefore(today());
        Refused.when(past, "presence.past");
        noting.comeBack(self, absence);
    }

    @Transactional
    public void offer(HoursForm typed) {
        noting.offer(self(), typed);
    }

    @Transactional
    public void withdraw(UUID hours) {
        noting.withdraw(self(), hours);
    }

    private WorkerId self() {
        return workers.find(Current.actor().self()).map(WorkerName::id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
