package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import java.util.UUID;

/// Days on which an employee does not work, both ends included: routing will turn to the backup meanwhile.
record Absence(UUID id, AccountId employee, LocalDate firstDay, LocalDate lastDay) {

    private static final int EARLIEST_YEAR = 2000;
    private static final int LATEST_YEAR = 2100;

    /// @throws Refused at the day that cannot be meant
    Absence checked() {
        refuseFar("firstDay", firstDay);
        refuseFar("lastDay", lastDay);
        if (lastDay.isBefore(firstDay)) {
            throw Refused.at("lastDay", "constraint.absence_order");
        }
        return this;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    private static void refuseFar(String field, LocalDate day) {
        if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
            throw Refused.at(field, "absence.far");
        }
    }
}
