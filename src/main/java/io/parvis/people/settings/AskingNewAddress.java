package io.parvis.people.settings;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.PrimaryAdministrators;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.people.identity.AskingAddresses;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The primary administrator wants to sign in with another address: it has to be confirmed there first.
@Component
class AskingNewAddress {

    private final PrimaryAdministrators primaries;
    private final Accounts accounts;
    private final AskingAddresses asking;
    private final Events events;

    AskingNewAddress(
            PrimaryAdministrators primaries,
            Accounts accounts,
            AskingAddresses asking,
            Events events) {
        this.primaries = primaries;
        this.accounts = accounts;
        this.asking = asking;
        this.events = events;
    }

    @Transactional
    public void ask(Firm firm, String email) {
        primaries.mustAct();
        var holder = accounts.get(new AccountId(Current.actor().self()));
        asking.ask(firm, holder, email);
        events.publish(new AddressAsked(firm.id(), holder.email(), email));
    }
}
