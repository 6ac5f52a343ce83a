package io.parvis.people.employees;

import io.parvis.people.employees.EmployeeEvent.SecondFactorReset;
import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Helps employees who lost the telephone and the recovery codes.
@Component
class ResettingEmployees {

    private final Roster roster;
    private final PrimaryAdministrators primaries;
    private final ResettingFactors factors;
    private final Events events;

    ResettingEmployees(
            Roster roster,
            PrimaryAdministrators primaries,
            ResettingFactors factors,
            Events events) {
        this.roster = roster;
        this.primaries = primaries;
        this.factors = factors;
        this.events = events;
    }

    /// Only the primary administrator may. @throws Refused for an administrator, whom the operator helps, and for somebody
    /// without a second factor
    @Transactional
    public void reset(Firm firm, AccountId id) {
        primaries.mustAct();
        var account = roster.account(id);
        Refused.when(StaffRoles.administers(account.role()), "employee.factor.administrator");
        factors.reset(firm, account);
        events.publish(new SecondFactorReset(id));
    }
}
