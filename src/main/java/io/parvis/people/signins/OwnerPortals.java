package io.parvis.people.signins;

import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.Revoking;
import io.parvis.people.ways.PortalState;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How the owners of clients stand with the client portal.
@Component
public class OwnerPortals {

    // Clients that were brought in from elsewhere may come with what is no address.
    private static final Pattern MAILABLE = Pattern.compile("[^@ ]+@[^@ ]+[.][^@ .]+");

    private final Accounts accounts;
    private final Revoking revoking;

    OwnerPortals(Accounts accounts, Revoking revoking) {
        this.accounts = accounts;
        this.revoking = revoking;
    }

    @Transactional
    public PortalState of(AccountId owner) {
        return of(accounts.get(owner));
    }

    /// An account into which no link leads that still works is no portal.
    PortalState of(Account owner) {
        var nobody = owner.state() == AccountState.INVITED && !revoking.isAwaited(owner.id());
        return PortalState.of(nobody ? null : owner.state(), address(owner));
    }

    static String address(Account owner) {
        return MAILABLE.matcher(owner.email()).matches() ? owner.email() : "";
    }
}
