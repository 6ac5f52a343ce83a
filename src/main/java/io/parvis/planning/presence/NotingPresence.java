package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.PresenceEvent.AvailabilityAdded;
import io.parvis.planning.presence.PresenceEvent.AvailabilityRemoved;
import io.parvis.planning.presence.PresenceEvent.WorkerAbsent;
import io.parvis.planning.presence.PresenceEvent.WorkerBack;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes when workers are there, and when they are away. The worker is held meanwhile, so that nobody is sent somewhere on
/// a day that is being taken off.
@Component
class NotingPresence {

    private final Presence presence;
    private final Engagements engagements;
    private final WorkerNames workers;
    private final Ids ids;
    private final Events events;

    NotingPresence(
            Presence presence,
            Engagements engagements,
            WorkerNames workers,
            Ids ids,
            Events events) {
        this.presence = presence;
        this.engagements = engagements;
        this.workers = workers;
        this.ids = ids;
        this.events = events;
    }

    /// What falls on these days is left to nobody, or stays theirs, as is said.
    ///
    /// @return how many visits were left to nobody
    /// @throws Refused with the number of visits, unless it is said what becomes of them
    @Transactional
    public int leave(WorkerId id, AbsenceForm typed) {
        workers.hold(id);
        var absence = typed.absence(ids.next(), id).checked();
        var meanwhile = engagements.during(id, absence.firstDay(), absence.lastDay());
        if (meanwhile > 0 && typed.meanwhile() == null) {
            throw Refused.at("meanwhile", "presence.meanwhile", meanwhile);
        }
        presence.add(absence);
        var released = typed.meanwhile() == Meanwhile.KEEP ? 0 : meanwhile;
        if (released > 0) {
            engagements.release(id, absence.firstDay(), absence.lastDay());
        }
        events.publish(new WorkerAbsent(id, absence, released, meanwhile - released));
        return released;
    }

    @Transactional
    public void comeBack(WorkerId id, UUID absence) {
        events.publish(new WorkerBack(id, presence.removeAbsence(id, absence)));
    }

    @Transactional
    public void offer(WorkerId id, HoursForm typed) {
        workers.hold(id);
        var hours = typed.hours(ids.next(), id).checked();
        presence.add(hours);
        events.publish(new AvailabilityAdded(id, hours));
    }

    @Transactional
    public void withdraw(WorkerId id, UUID hours) {
        events.publish(new AvailabilityRemoved(id, presence.removeHours(id, hours)));
    }
}
