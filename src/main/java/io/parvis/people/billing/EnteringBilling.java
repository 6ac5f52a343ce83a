package io.parvis.people.billing;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.kernel.Events;
import java.net.URI;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets an administrator into the billing system with the firm's account.
@Component
class EnteringBilling {

    private final BillingSystem system;
    private final Accounts accounts;
    private final Events events;

    EnteringBilling(BillingSystem system, Accounts accounts, Events events) {
        this.system = system;
        this.accounts = accounts;
        this.events = events;
    }

    /// @return where to go at once
    @Transactional
    public URI enter(Firm firm, AccountId person) {
        var door = system.door(firm, accounts.get(person));
        events.publish(new BillingEntered(firm.id()));
        return door;
    }
}
