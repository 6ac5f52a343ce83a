package io.parvis.planning.travel;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says how long workers are on their way. What is planned stays: the office only reads where it becomes too short.
@Component
class SettingTravelTime {

    private final TravelTimes times;
    private final Events events;

    SettingTravelTime(TravelTimes times, Events events) {
        this.times = times;
        this.events = events;
    }

    /// The constraint `travel_time_order` refuses a way to another place that is shorter than one nearby.
    @Transactional
    public void set(TravelTime after) {
        var before = times.get();
        if (!before.equals(after)) {
            times.put(after);
            events.publish(new TravelTimeChanged(Current.actor().inFirm(), before, after));
        }
    }
}
