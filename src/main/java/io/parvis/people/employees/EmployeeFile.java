package io.parvis.people.employees;

import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Badge;
import io.parvis.platform.access.Permission;
import io.parvis.platform.kernel.History;
import io.parvis.platform.kernel.Subject;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts together what the pages about employees show.
@Component
class EmployeeFile {

    private static final int MOST_ABSENCES = 100;
    private static final int MOST_HISTORY = 50;

    private final Roster roster;
    private final Absences absences;
    private final History history;
    private final ResettingFactors factors;
    private final Clock clock;

    EmployeeFile(
            Roster roster,
            Absences absences,
            History history,
            ResettingFactors factors,
            Clock clock) {
        this.roster = roster;
        this.absences = absences;
        this.history = history;
        this.factors = factors;
        this.clock = clock;
    }

    EmployeeList list(EmployeeFilter filter) {
        var today = today();
        return new EmployeeList(filter, roster.page(filter, today), roster.count(filter), today);
    }

    Account account(AccountId id) {
        return roster.account(id);
    }

    EmployeePage page(AccountId id) {
        return page(id, EmployeePage.Typed.NOTHING);
    }

    EmployeePage absenceAgain(AccountId id, Fields typed) {
        return page(id, new EmployeePage.Typed(Fields.empty(), Fields.empty(), typed));
    }

    EmployeePage roleAgain(AccountId id, Fields typed) {
        return page(id, new EmployeePage.Typed(typed, Fields.empty(), Fields.empty()));
    }

    EmployeePage leavingAgain(AccountId id, Fields typed) {
        return page(id, new EmployeePage.Typed(Fields.empty(), typed, Fields.empty()));
    }

    private EmployeePage page(AccountId id, EmployeePage.Typed typed) {
        var today = today();
        return new EmployeePage(
                roster.get(id, today),
                absences.of(id, MOST_ABSENCES),
                Badge.current().may(Permission.MANAGE_EMPLOYEES)
                        ? history.of(new Subject("employee", id.value()), MOST_HISTORY)
                        : List.of(),
                Badge.current().may(Permission.HOLD_FIRM_ACCOUNT) && factors.isSet(id),
                today,
                typed);
    }

    /// The day it is where the firm is.
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Current.actor().zone());
    }
}
