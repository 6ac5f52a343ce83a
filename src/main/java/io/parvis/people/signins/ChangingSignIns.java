package io.parvis.people.signins;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Readdressing;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Changes how the owner of a client signs in, and where they are written to.
@Component
class ChangingSignIns {

    private final OwnerSignIns owners;
    private final Readdressing readdressing;
    private final Events events;

    ChangingSignIns(OwnerSignIns owners, Readdressing readdressing, Events events) {
        this.owners = owners;
        this.readdressing = readdressing;
        this.events = events;
    }

    /// Signs the owner out everywhere and tells both addresses. What is the same already changes nothing.
    ///
    /// @throws Refused for a person with several clients, and when somebody changed it since it was read; the constraint
    /// `account_identifier_taken` refuses what somebody else signs in with
    @Transactional
    public void change(Firm firm, UUID client, OwnerSignInForm typed) {
        var found = owners.get(client);
        found.mayBeChanged();
        found.mustBe(typed);
        var changes = typed.wanted().since(found.owner());
        if (!changes.isEmpty()) {
            readdressing.readdress(firm, found.owner(), typed.wanted(), null);
            events.publish(new OwnerSignInChanged(client, changes));
        }
    }
}
