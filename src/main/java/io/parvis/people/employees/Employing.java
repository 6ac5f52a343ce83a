package io.parvis.people.employees;

import io.parvis.people.employees.EmployeeEvent.EmployeeDeactivated;
import io.parvis.people.employees.EmployeeEvent.EmployeeInvited;
import io.parvis.people.employees.EmployeeEvent.EmployeeReactivated;
import io.parvis.people.employees.EmployeeEvent.EmployeeReminded;
import io.parvis.people.employees.EmployeeEvent.OneTimePasswordGiven;
import io.parvis.people.employees.EmployeeEvent.RoleChanged;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How people come to work at the firm, in which role, and how they leave. The constraint `account_last_administrator`
/// refuses whatever would leave the firm without an administrator who can sign in, `account_primary_stays` whatever would
/// take the primary administrator away. A version is the one that was read: when somebody saved since, the act throws
/// `Stale`.
@Component
public class Employing {

    private final Roster roster;
    private final Inviting inviting;
    private final Admission admission;
    private final PrimaryAdministrators primaries;
    private final Events events;

    Employing(
            Roster roster,
            Inviting inviting,
            Admission admission,
            PrimaryAdministrators primaries,
            Events events) {
        this.roster = roster;
        this.inviting = inviting;
        this.admission = admission;
        this.primaries = primaries;
        this.events = events;
    }

    /// Makes an account at the back office and mails the invitation.
    /// The constraint `account_identifier_taken` refuses an address that the back office already knows.
    @Transactional
    public AccountId invite(Firm firm, Role role, Person person) {
        Employee.mayBecome(role);
        touch(role);
        var id = inviting.invite(firm, role, person).id();
        events.publish(new EmployeeInvited(id, role, person.email()));
        return id;
    }

    /// Mails the invitation again. @throws io.parvis.platform.kernel.Refused when it was answered already
    @Transactional
    public void remind(Firm firm, AccountId id) {
        var account = roster.account(id);
        Employee.mayBeReminded(account);
        touch(account.role());
        inviting.remind(firm, id);
        events.publish(new EmployeeReminded(id));
    }

    @Transactional
    public void assign(AccountId id, int version, Role role) {
        Employee.mayBecome(role);
        var account = read(id, version);
        if (account.role() != role) {
            touch(account, role);
            Employee.mayChangeRole(account);
            admission.assign(account, role);
            events.publish(new RoleChanged(id, account.role(), role));
        }
    }

    /// Shuts the door: open sessions end at once. Functions in domains stay until somebody else gets them.
    @Transactional
    public void deactivate(AccountId id, int version) {
        var account = read(id, version);
        Employee.mayLeave(account);
        touch(account, account.role());
        admission.close(account);
        events.publish(new EmployeeDeactivated(id));
    }

    @Transactional
    public void reactivate(AccountId id, int version) {
        var account = read(id, version);
        Employee.mayReturn(account);
        touch(account.role());
        admission.reopen(account);
        events.publish(new EmployeeReactivated(id));
    }

    /// A password to hand over in person: it is told once, here, and must be changed at the first sign-in.
    @Transactional
    public String oneTimePassword(AccountId id, int version) {
        var account = read(id, version);
        Employee.mayLeave(account);
        touch(account.role());
        var password = admission.oneTimePassword(account);
        events.publish(new OneTimePasswordGiven(id));
        return password;
    }

    // Administrators are added and removed by the primary one alone; any of them may lay the role
    // down, or leave.
    private void touch(Account account, Role becoming) {
        var oneself = account.id().value().equals(Current.actor().person());
        var leaves = becoming == account.role() || !StaffRoles.administers(becoming);
        if (!(oneself && leaves)) {
            touch(account.role());
            touch(becoming);
        }
    }

    private void touch(Role role) {
        if (StaffRoles.administers(role)) {
            primaries.mustAct();
        }
    }

    private Account read(AccountId id, int version) {
        return roster.account(id).readAt(version);
    }
}
