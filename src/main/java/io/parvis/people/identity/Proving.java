package io.parvis.people.identity;

import io.parvis.people.identity.Visit.Guest;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Asks whoever is signed in for their password once more, before what concerns their account or the firm's. A session
/// left open must not become a place to guess it at leisure, so each wrong one counts as a failed sign-in.
@Component
public class Proving {

    private final Accounts accounts;
    private final Secrets secrets;
    private final Guessing guessing;

    Proving(Accounts accounts, Secrets secrets, Guessing guessing) {
        this.accounts = accounts;
        this.secrets = secrets;
        this.guessing = guessing;
    }

    /// Not within a transaction: the count stands whatever becomes of the act.
    ///
    /// @param field where the password was typed
    /// @throws Refused at the field when it is not theirs
    public void prove(String field, String password) {
        var visit = Visit.here();
        Guest guest = Objects.requireNonNull(visit.guest());
        var realm = visit.door().realm();
        var identifier = accounts.get(guest.account()).identifier();
        Current.run(visit.firm().system(), () -> guessing.count(realm, identifier));
        if (!secrets.match(Optional.of(guest.account()), password)) {
            throw Refused.at(field, "password.old-wrong");
        }
        Current.run(visit.firm().system(), () -> guessing.forgive(realm, identifier));
    }
}
