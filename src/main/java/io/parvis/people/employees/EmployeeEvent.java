package io.parvis.people.employees;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// What can happen to an employee: all of it makes the history on the employee's page.
sealed interface EmployeeEvent extends Event {

    AccountId employee();

    @Override
    default Subject subject() {
        return new Subject("employee", employee().value());
    }

    record EmployeeInvited(AccountId employee, Role role, String email) implements EmployeeEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("employee.role", "", key(role)),
                    new Change("employee.email", "", email));
        }
    }

    /// The invitation was mailed once more.
    record EmployeeReminded(AccountId employee) implements EmployeeEvent {}

    record RoleChanged(AccountId employee, Role from, Role to) implements EmployeeEvent {
        @Override
        public List<Change> changes() {
            return Change.between("employee.role", from, to, EmployeeEvent::key);
        }
    }

    record EmployeeDeactivated(AccountId employee) implements EmployeeEvent {}

    record EmployeeReactivated(AccountId employee) implements EmployeeEvent {}

    /// A password was made to hand over in person; it is kept nowhere.
    record OneTimePasswordGiven(AccountId employee) implements EmployeeEvent {}

    /// Until they set up another, the password alone opens the door.
    record SecondFactorReset(AccountId employee) implements EmployeeEvent {}

    record AbsenceRecorded(AccountId employee, Absence absence) implements EmployeeEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("absence.first-day", "", absence.firstDay().toString()),
                    new Change("absence.last-day", "", absence.lastDay().toString()));
        }
    }

    record AbsenceRemoved(AccountId employee, Absence absence) implements EmployeeEvent {
        @Override
        public List<Change> changes() {
            return List.of(
                    new Change("absence.first-day", absence.firstDay().toString(), ""),
                    new Change("absence.last-day", absence.lastDay().toString(), ""));
        }
    }

    private static String key(Role role) {
        return "@Role." + role.name();
    }
}
