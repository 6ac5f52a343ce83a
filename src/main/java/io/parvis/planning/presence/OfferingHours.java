package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.people.workers.WorkerNames;
import io.parvis.planning.presence.PresenceEvent.AvailabilityAdded;
import io.parvis.planning.presence.PresenceEvent.AvailabilityChanged;
import io.parvis.planning.presence.PresenceEvent.AvailabilityRemoved;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Notes at which hours workers can be sent somewhere. What is planned stays.
@Component
class OfferingHours {

    private final Presence presence;
    private final OfferedHours offers;
    private final WorkerNames workers;
    private final Ids ids;
    private final Events events;

    OfferingHours(
            Presence presence, OfferedHours offers, WorkerNames workers, Ids ids, Events events) {
        this.presence = presence;
        this.offers = offers;
        this.workers = workers;
        this.ids = ids;
        this.events = events;
    }

    @Transactional
    public AvailabilityAdded offer(WorkerId id, HoursForm typed) {
        workers.hold(id);
        var offered = typed.hours(ids.next(), id).checked();
        offers.add(offered);
        return told(new AvailabilityAdded(id, offered));
    }

    /// What changes nothing leaves no trace.
    ///
    /// @throws io.parvis.platform.kernel.NotFound for hours of another worker
    @Transactional
    public AvailabilityChanged change(WorkerId id, UUID hours, HoursForm typed) {
        workers.hold(id);
        var before = presence.hours(id, hours);
        var after = typed.hours(hours, id).checked();
        var changed = new AvailabilityChanged(id, before, after);
        if (after.equals(before)) {
            return changed;
        }
        offers.save(after);
        return told(changed);
    }

    @Transactional
    public AvailabilityRemoved withdraw(WorkerId id, UUID hours) {
        return told(new AvailabilityRemoved(id, offers.remove(id, hours)));
    }

    private <T extends PresenceEvent> T told(T happened) {
        events.publish(happened);
        return happened;
    }
}
