package io.parvis.trust.provisioning;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.people.members.Membership;
import io.parvis.platform.api.Sent;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.trust.provisioning.ProvisionedMembers.Present;
import io.parvis.trust.provisioning.ProvisionedMembers.Tied;
import io.parvis.trust.provisioning.ProvisioningEvent.MemberTied;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Brings people into accounts for another system, which manages them from then on. Whoever is a user of the account
/// already is taken on as they are.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Enrolling {

    private final ProvisionedMembers members;
    private final Membership membership;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    Enrolling(
            ProvisionedMembers members,
            Membership membership,
            Ids ids,
            Events events,
            Clock clock) {
        this.members = members;
        this.membership = membership;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    /// @return under which id the user is managed from now on
    /// @throws Refused at the e-mail address of somebody whom the other system manages under another id already
    public UUID enrol(UUID client, @Nullable ExternalId id, MemberSent wanted) {
        var present = members.findPresent(client, wanted.identifier());
        present.ifPresent(one -> mustBeFree(one, wanted));
        var person =
                present.filter(Present::active)
                        .map(Present::person)
                        .orElseGet(() -> join(client, wanted));
        var tied = new Tied(ids.next(), client, person, id);
        members.tie(tied, clock.instant());
        events.publish(new MemberTied(client, person, Sent.text(wanted.name())));
        return tied.id();
    }

    private static void mustBeFree(Present present, MemberSent wanted) {
        var address = Sent.text(wanted.email());
        if (!address.isEmpty() && !address.equalsIgnoreCase(present.email())) {
            throw Refused.at("login", "members.login-taken");
        }
        if (present.tie() != null) {
            throw Refused.at("email", "provisioning.user-taken");
        }
    }

    private AccountId join(UUID client, MemberSent wanted) {
        var firm = Visit.here().firm();
        return membership.join(firm, client, wanted.newcomer(firm), wanted.entitlement());
    }
}
