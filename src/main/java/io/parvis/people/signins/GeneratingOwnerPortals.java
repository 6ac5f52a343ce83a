package io.parvis.people.signins;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Inviting;
import io.parvis.people.identity.Revoking;
import io.parvis.people.signins.OwnerPortalEvent.OwnerPortalDeleted;
import io.parvis.people.signins.OwnerPortalEvent.OwnerPortalGenerated;
import io.parvis.people.signins.OwnerPortalEvent.OwnerReminded;
import io.parvis.people.ways.OpeningPortals;
import io.parvis.people.ways.PortalForm;
import io.parvis.people.ways.PortalState;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Gives the owners of clients a way in at the client portal, and takes it away. The owner stays, and the domain with all
/// that is in it.
@Component
class GeneratingOwnerPortals {

    private final OwnerSignIns owners;
    private final OpeningPortals opening;
    private final Revoking revoking;
    private final Inviting inviting;
    private final Events events;

    GeneratingOwnerPortals(
            OwnerSignIns owners,
            OpeningPortals opening,
            Revoking revoking,
            Inviting inviting,
            Events events) {
        this.owners = owners;
        this.opening = opening;
        this.revoking = revoking;
        this.inviting = inviting;
        this.events = events;
    }

    /// The constraint `account_identifier_taken` refuses an identifier that another client has.
    ///
    /// @return a password to hand over, told here alone; empty where it was mailed or typed
    /// @throws Refused for a person with several clients, without an address, or with a portal
    @Transactional
    public String generate(Firm firm, UUID client, PortalForm typed) {
        var found = owners.get(client);
        found.mayGetPortal();
        var identifier = typed.identifierOr(found.owner().email());
        var account = revoking.renew(found.owner().id(), identifier);
        events.publish(new OwnerPortalGenerated(client, account.identifier()));
        return opening.open(firm, account, typed);
    }

    /// Mails the invitation again. @throws Refused when it was answered, or there is no portal
    @Transactional
    public void remind(Firm firm, UUID client) {
        var found = owners.get(client);
        Refused.when(found.portal() != PortalState.INVITED, "ways.not-invited");
        inviting.remind(firm, found.owner().id());
        events.publish(new OwnerReminded(client));
    }

    /// Sessions end at once; what is known of the client stays.
    @Transactional
    public void delete(UUID client) {
        var found = owners.get(client);
        found.mustBeAlone();
        Refused.when(!found.portal().isThere(), "ways.gone");
        revoking.empty(found.owner());
        events.publish(new OwnerPortalDeleted(client, found.owner().identifier()));
    }
}
