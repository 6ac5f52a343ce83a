package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Refused;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.UUID;

/// Hours of a weekday at which a worker can be sent somewhere.
public record Availability(
        UUID id, WorkerId worker, DayOfWeek day, LocalTime starts, LocalTime ends) {

    public boolean holds(DayOfWeek other, LocalTime from, LocalTime until) {
        return day == other && !from.isBefore(starts) && !until.isAfter(ends);
    }

    /// @throws Refused when it ends before it starts
    Availability checked() {
        if (!ends.isAfter(starts)) {
            throw Refused.at("ends", "constraint.availability_order");
        }
        return this;
    }
}
