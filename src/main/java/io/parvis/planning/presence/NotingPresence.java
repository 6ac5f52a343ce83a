package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.PresenceEvent.AbsenceChanged;
import io.parvis.planning.presence.PresenceEvent.WorkerAbsent;
import io.parvis.planning.presence.PresenceEvent.WorkerBack;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes when workers are away. The worker is held meanwhile, so that nobody is sent somewhere on
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
    /// @throws Refused with the number of visits, unless it is said what becomes of them
    @Transactional
    public WorkerAbsent leave(WorkerId id, AbsenceForm typed) {
        workers.hold(id);
        var absence = typed.absence(ids.next(), id).checked();
        var meanwhile = meanwhile(absence, typed);
        presence.add(absence);
        var released = release(absence, typed, meanwhile);
        return told(new WorkerAbsent(id, absence, released, meanwhile - released));
    }

    /// The same for days that were taken off otherwise before. What changes nothing leaves no trace.
    ///
    /// @throws io.parvis.platform.kernel.NotFound for an absence of another worker
    @Transactional
    public AbsenceChanged change(WorkerId id, UUID absence, AbsenceForm typed) {
        workers.hold(id);
        var before = presence.absence(id, absence);
        var after = typed.absence(absence, id).checked();
        if (after.equals(before)) {
            return new AbsenceChanged(id, before, after, 0, 0);
        }
        var meanwhile = meanwhile(after, typed);
        presence.save(after);
        var released = release(after, typed, meanwhile);
        return told(new AbsenceChanged(id, before, after, released, meanwhile - released));
    }

    private int meanwhile(Absence absence, AbsenceForm typed) {
        var meanwhile = engagements.during(absence.worker(), absence.firstDay(), absence.lastDay());
        if (meanwhile > 0 && typed.meanwhile() == null) {
            throw Refused.at("meanwhile", "presence.meanwhile", meanwhile);
        }
        return meanwhile;
    }

    private int release(Absence absence, AbsenceForm typed, int meanwhile) {
        if (meanwhile == 0 || typed.meanwhile() == Meanwhile.KEEP) {
            return 0;
        }
        engagements.release(absence.worker(), absence.firstDay(), absence.lastDay());
        return meanwhile;
    }

    @Transactional
    public WorkerBack comeBack(WorkerId id, UUID absence) {
        return told(new WorkerBack(id, presence.removeAbsence(id, absence)));
    }

    private <T extends PresenceEvent> T told(T happened) {
        events.publish(happened);
        return happened;
    }
}
