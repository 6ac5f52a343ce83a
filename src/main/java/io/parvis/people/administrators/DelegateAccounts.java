package io.parvis.people.administrators;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/// The accounts with which delegated administrators come into the back office.
@Component
class DelegateAccounts {

    private final Accounts accounts;
    private final Inviting inviting;
    private final Admission admission;

    DelegateAccounts(Accounts accounts, Inviting inviting, Admission admission) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.admission = admission;
    }

    AccountId make(Firm firm, Candidate candidate) {
        var person = new Person(candidate.name(), candidate.email(), candidate.language());
        return inviting.invite(firm, Role.DELEGATED_ADMINISTRATOR, candidate.identifier(), person)
                .id();
    }

    /// Lets somebody in again who was a delegate before; without a password of before they are invited anew.
    void open(Firm firm, AccountId former) {
        admission.reopen(accounts.get(former));
        if (accounts.get(former).state() == AccountState.INVITED) {
            inviting.remind(firm, former);
        }
    }

    /// @return whose it was
    String close(AccountId delegate) {
        var account = accounts.get(delegate);
        Refused.when(account.state() == AccountState.DEACTIVATED, "delegates.revoked-already");
        admission.close(account);
        return account.name();
    }
}
