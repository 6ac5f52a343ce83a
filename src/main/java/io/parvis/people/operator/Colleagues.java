package io.parvis.people.operator;

import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Admission;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Inviting.Person;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The operator's own people: those who run the installation and its support, a group apart from every firm's staff.
/// The constraint `account_last_operator` refuses whatever would leave the installation without an operator.
@Component
public class Colleagues {

    static final List<Role> ROLES = List.of(Role.SUPPORT, Role.OPERATOR);

    private final Accounts accounts;
    private final Inviting inviting;
    private final Admission admission;
    private final ResettingFactors factors;
    private final Events events;

    Colleagues(
            Accounts accounts,
            Inviting inviting,
            Admission admission,
            ResettingFactors factors,
            Events events) {
        this.accounts = accounts;
        this.inviting = inviting;
        this.admission = admission;
        this.factors = factors;
        this.events = events;
    }

    List<Account> all() {
        return accounts.all(Realm.OPERATOR);
    }

    /// @param firm the operator's own
    @Transactional
    public void invite(Firm firm, Role role, Person person) {
        if (!ROLES.contains(role)) {
            throw Refused.at("role", "form.unreadable");
        }
        inviting.invite(firm, role, person);
    }

    /// Mails the invitation again.
    @Transactional
    public void remind(Firm firm, AccountId id) {
        Refused.when(read(id).state() != AccountState.INVITED, "colleagues.not-waiting");
        inviting.remind(firm, id);
    }

    /// Shuts the door: open sessions end at once.
    @Transactional
    public void close(AccountId id) {
        var account = read(id);
        Refused.when(account.state() == AccountState.DEACTIVATED, "colleagues.closed-already");
        admission.close(account);
        events.publish(new ColleagueDismissed(id, account.name()));
    }

    @Transactional
    public void reopen(AccountId id) {
        var account = read(id);
        Refused.when(account.state() != AccountState.DEACTIVATED, "colleagues.not-closed");
        admission.reopen(account);
        events.publish(new ColleagueReturned(id, account.name()));
    }

    /// Those with a second factor.
    Set<AccountId> withFactor() {
        return factors.among(all().stream().map(Account::id).toList());
    }

    /// @throws Refused for oneself, and for somebody without a second factor
    @Transactional
    public void resetFactor(Firm firm, AccountId id) {
        var account = read(id);
        Refused.when(id.value().equals(Current.actor().person()), "colleagues.factor.own");
        factors.reset(firm, account);
        events.publish(new ColleagueFactorReset(id, account.name()));
    }

    private Account read(AccountId id) {
        var account = accounts.get(id);
        if (account.realm() != Realm.OPERATOR) {
            throw new NotFound();
        }
        return account;
    }
}
