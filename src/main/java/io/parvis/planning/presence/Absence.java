package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.UUID;

/// Days on which a worker is away, both ends included.
public record Absence(
        UUID id,
        WorkerId worker,
        LocalDate firstDay,
        LocalDate lastDay,
        AbsenceKind kind,
        String note) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    public boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /// @throws Refused at the day that cannot be meant
    Absence checked() {
        refuseFar("firstDay", firstDay);
        refuseFar("lastDay", lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw Refused.at("lastDay", "constraint.worker_absence_order");
        }
        return this;
    }

    private static void refuseFar(String field, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw Refused.at(field, "presence.far");
        }
    }
}
