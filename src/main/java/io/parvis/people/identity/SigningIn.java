package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.SlowDown;
import org.springframework.stereotype.Component;

/// Signing in at a door. A failure is written down before the password is looked at and forgiven when it was right, so
/// that many guesses at once do not slip past the count. Known and unknown accounts take the same path.
@Component
class SigningIn {

    private final Accounts accounts;
    private final Secrets secrets;
    private final Guessing guessing;
    private final LettingIn letting;

    SigningIn(Accounts accounts, Secrets secrets, Guessing guessing, LettingIn letting) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.guessing = guessing;
        this.letting = letting;
    }

    /// @throws Refused always with the same words, whatever was wrong
    /// @throws SlowDown after too many failures
    Entry signIn(Firm firm, Realm realm, Attempt attempt) {
        return Current.as(
                firm.system(),
                () -> {
                    var failures = guessing.count(realm, attempt.identifier());
                    var account =
                            accounts.find(realm, attempt.identifier())
                                    .filter(found -> found.state() == AccountState.ACTIVE);
                    if (!secrets.match(account.map(Account::id), attempt.password())) {
                        account.ifPresent(known -> guessing.warn(firm, known, failures));
                        throw Refused.because("sign-in.refused");
                    }
                    var entry =
                            letting.afterPassword(firm, account.orElseThrow(), attempt.device());
                    guessing.forgive(realm, attempt.identifier());
                    return entry;
                });
    }

    /// What somebody typed, and from where.
    record Attempt(String identifier, String password, Device device) {}
}
