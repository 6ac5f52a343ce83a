package io.parvis.trust.provisioning;

import io.parvis.people.domains.DomainId;
import io.parvis.people.domains.OpeningDomains;
import io.parvis.people.identity.Visit;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.trust.provisioning.ProvisioningEvent.AccountTied;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Makes accounts, each together with what the other system calls it: there is never one without the other.
@Component
class Founding {

    private final ProvisionedAccounts accounts;
    private final OpeningDomains opening;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Founding(
            ProvisionedAccounts accounts,
            OpeningDomains opening,
            Ids ids,
            Events events,
            Clock clock) {
        this.accounts = accounts;
        this.opening = opening;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// A client with its domain in Startup, whose owner is invited. That it looks like another client is no matter: the
    /// other system tells them apart.
    ///
    /// The constraint `provisioned_account_pk` refuses an id that an account has already.
    void found(ExternalId id, AccountSent wanted) {
        var firm = Visit.here().firm();
        var client = ids.next();
        opening.open(firm, new DomainId(client), wanted.opened(firm), () -> tie(id, client));
    }

    private void tie(ExternalId id, UUID client) {
        accounts.tie(id, client, clock.instant());
        events.publish(new AccountTied(client, id));
    }
}
