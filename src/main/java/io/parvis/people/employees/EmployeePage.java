package io.parvis.people.employees;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.History;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;

/// One employee: role, state, functions, absences, and for those who manage employees the history.
///
/// @param factor whether they have a second factor, for whoever may reset it
record EmployeePage(
        Employee employee,
        List<Absence> absences,
        List<History.Entry> history,
        boolean factor,
        LocalDate today,
        Typed typed)
        implements View {

    boolean isOneself() {
        return employee.id().value().equals(Current.actor().person());
    }

    /// Whether the reader may change this employee's role and access: an administrator's only as the primary one.
    boolean manages() {
        return Badge.current().may(Permission.MANAGE_EMPLOYEES)
                && (isOneself() || holdsAccount() || !StaffRoles.administers(employee.role()));
    }

    private static boolean holdsAccount() {
        return Badge.current().may(Permission.HOLD_FIRM_ACCOUNT);
    }

    boolean mayRecordAbsences() {
        return RecordingAbsences.mayFor(employee.id());
    }

    boolean isInvited() {
        return employee.state() == AccountState.INVITED;
    }

    /// Administrators are helped by the operator.
    boolean mayResetFactor() {
        return factor && !StaffRoles.administers(employee.role());
    }

    boolean isDeactivated() {
        return employee.state() == AccountState.DEACTIVATED;
    }

    /// Somebody who left and still holds functions: their work reaches nobody.
    boolean leavesFunctionsBehind() {
        return isDeactivated() && employee.functions() > 0;
    }

    List<Choice> roles() {
        return offered().stream()
                .map(role -> new Choice(role.name(), t(role), t("employee.may." + role.name())))
                .toList();
    }

    // What one has stays among the choices.
    private List<Role> offered() {
        return StaffRoles.given(holdsAccount() || isOneself());
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
