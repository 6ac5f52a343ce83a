package io.parvis.people.employees;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.AccountState;
import io.parvis.platform.kernel.History;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;

/// One employee: role, state, functions, absences, and for those who manage employees the history.
record EmployeePage(
        Employee employee,
        List<Absence> absences,
        List<History.Entry> history,
        LocalDate today,
        Typed typed)
        implements View {

    boolean isOneself() {
        return employee.id().value().equals(Current.actor().person());
    }

    boolean mayRecordAbsences() {
        return RecordingAbsences.mayFor(employee.id());
    }

    boolean isInvited() {
        return employee.state() == AccountState.INVITED;
    }

    boolean isDeactivated() {
        return employee.state() == AccountState.DEACTIVATED;
    }

    /// Somebody who left and still holds functions: their work reaches nobody.
    boolean leavesFunctionsBehind() {
        return isDeactivated() && employee.functions() > 0;
    }

    List<Choice> roles() {
        return StaffRoles.ALL.stream()
                .map(role -> new Choice(role.name(), t(role), t("employee.may." + role.name())))
                .toList();
    }

    Fields roleFields() {
        return (typed.role().anyError()
                        ? typed.role()
                        : Fields.empty().fixed("role", employee.role().name()))
                .in("role");
    }

    boolean isOver(Absence absence) {
        return absence.lastDay().isBefore(today);
    }

    @Override
    public int status() {
        return typed.isWrong() ? 422 : 200;
    }

    /// What was typed into the forms of the page and could not be taken.
    record Typed(Fields role, Fields leaving, Fields absence) {

        static final Typed NOTHING = new Typed(Fields.empty(), Fields.empty(), Fields.empty());

        boolean isWrong() {
            return role.anyError() || leaving.anyError() || absence.anyError();
        }
    }
}
