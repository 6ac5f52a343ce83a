package io.parvis.people.employees;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Refused;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Someone who works at the firm, as the office sees them.
///
/// @param functions the number of domains in sight where they hold a function; beyond [#MOST_COUNTED] nobody counts on
/// @param absence the one that is now or comes next
record Employee(Account account, int functions, @Nullable Absence absence) {

    static final int MOST_COUNTED = 999;

    AccountId id() {
        return account.id();
    }

    String name() {
        return account.name();
    }

    Role role() {
        return account.role();
    }

    AccountState state() {
        return account.state();
    }

    boolean isAway(LocalDate today) {
        return absence != null && absence.covers(today);
    }

    static void mayBecome(Role role) {
        if (!StaffRoles.ALL.contains(role)) {
            throw Refused.at("role", "form.unreadable");
        }
    }

    /// A delegate is not one of the employees: the delegation is named and revoked, no role is given.
    static void mayChangeRole(Account account) {
        Refused.when(account.role() == Role.DELEGATED_ADMINISTRATOR, "employee.is-delegate");
    }

    static void mayBeReminded(Account account) {
        Refused.when(account.state() != AccountState.INVITED, "employee.not-waiting");
    }

    static void mayLeave(Account account) {
        Refused.when(account.state() == AccountState.DEACTIVATED, "employee.left-already");
    }

    static void mayReturn(Account account) {
        Refused.when(account.state() != AccountState.DEACTIVATED, "employee.not-gone");
    }
}
