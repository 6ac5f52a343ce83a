package io.parvis.people.employees;

import io.parvis.people.employees.EmployeeEvent.AbsenceRecorded;
import io.parvis.people.employees.EmployeeEvent.AbsenceRemoved;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Forbidden;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Says when employees are away: everybody for themselves, an administrator for all.
@Component
class RecordingAbsences {

    private final Absences absences;
    private final Roster roster;
    private final Ids ids;
    private final Events events;

    RecordingAbsences(Absences absences, Roster roster, Ids ids, Events events) {
        this.absences = absences;
        this.roster = roster;
        this.ids = ids;
        this.events = events;
    }

    static boolean mayFor(AccountId employee) {
        return Badge.current().may(Permission.MANAGE_EMPLOYEES)
                || employee.value().equals(Current.actor().person())
                        && Badge.current().may(Permission.RECORD_ABSENCES);
    }

    /// @throws io.parvis.platform.kernel.Refused when the days are in the wrong order or far off
    @Transactional
    public void record(AccountId employee, LocalDate firstDay, LocalDate lastDay) {
        roster.account(employee);
        refuseOthers(employee);
        var absence = new Absence(ids.next(), employee, firstDay, lastDay).checked();
        absences.add(absence);
        events.publish(new AbsenceRecorded(employee, absence));
    }

    @Transactional
    public void remove(AccountId employee, UUID absence) {
        refuseOthers(employee);
        events.publish(new AbsenceRemoved(employee, absences.remove(employee, absence)));
    }

    private static void refuseOthers(AccountId employee) {
        if (!mayFor(employee)) {
            throw new Forbidden("problem.forbidden");
        }
    }
}
