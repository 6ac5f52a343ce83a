package io.parvis.people.operator;

import io.parvis.people.factor.ResettingFactors;
import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Helps administrators of firms who lost the telephone and the recovery codes. Firm and operator keep an audit each, so it
/// is two transactions.
@Component
class ResettingAdministrators {

    private final Accounts accounts;
    private final ResettingFactors factors;
    private final Events events;
    private final TransactionTemplate transaction;

    ResettingAdministrators(
            Accounts accounts,
            ResettingFactors factors,
            Events events,
            TransactionTemplate transaction) {
        this.accounts = accounts;
        this.factors = factors;
        this.events = events;
        this.transaction = transaction;
    }

    /// Those of a firm who can sign in and have a second factor, by name.
    List<Account> withFactor(Firm firm) {
        return Current.as(
                firm.system(),
                () -> {
                    var all =
                            Stream.of(Role.PORTAL_ADMINISTRATOR, Role.DELEGATED_ADMINISTRATOR)
                                    .flatMap(role -> accounts.active(role).stream())
                                    .toList();
                    var have = factors.among(all.stream().map(Account::id).toList());
                    return all.stream().filter(one -> have.contains(one.id())).toList();
                });
    }

    /// @throws NotFound for whoever does not administer the firm
    /// @throws io.parvis.platform.kernel.Refused for somebody without a second factor
    void reset(Firm firm, AccountId id, String reason) {
        var operator = Current.actor();
        var told =
                Current.as(
                        firm.system().named(operator.name()),
                        () ->
                                Objects.requireNonNull(
                                        transaction.execute(_ -> inside(firm, id, reason))));
        transaction.executeWithoutResult(_ -> events.publish(told));
    }

    private AdministratorFactorReset inside(Firm firm, AccountId id, String reason) {
        var account = accounts.get(id);
        if (!account.role().may(Permission.MANAGE_FIRM)) {
            throw new NotFound();
        }
        factors.reset(firm, account);
        var done = new AdministratorFactorReset(firm.id(), account.name(), reason);
        events.publish(done);
        return done;
    }
}
