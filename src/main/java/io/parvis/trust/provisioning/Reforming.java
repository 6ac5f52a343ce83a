package io.parvis.trust.provisioning;

import io.parvis.people.identity.Renaming;
import io.parvis.people.members.Entitling;
import io.parvis.people.members.Membership;
import io.parvis.platform.api.Sent;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.trust.provisioning.ProvisioningEvent.MemberRenamed;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes users of accounts what another system says they are to be.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Reforming {

    private final Membership membership;
    private final Entitling entitling;
    private final Renaming renaming;
    private final Events events;

    Reforming(Membership membership, Entitling entitling, Renaming renaming, Events events) {
        this.membership = membership;
        this.entitling = entitling;
        this.renaming = renaming;
        this.events = events;
    }

    /// Of a suspended user only the name changes: they come back without rights of a delegate.
    ///
    /// @throws Refused where the sign-in would change, and where the owner would be a delegate
    public void reform(ProvisionedMember before, MemberSent wanted) {
        wanted.mustLeaveSignIn(before);
        rename(before, Sent.text(wanted.name()));
        if (before.active()) {
            entrust(before, wanted);
            entitle(before, wanted);
        }
    }

    private void rename(ProvisionedMember before, String name) {
        var changes = renaming.rename(before.person(), name);
        if (!changes.isEmpty()) {
            events.publish(new MemberRenamed(before.client(), before.person(), changes));
        }
    }

    private void entrust(ProvisionedMember before, MemberSent wanted) {
        var delegate = wanted.delegate();
        if (delegate == null || delegate == before.delegate()) {
            return;
        }
        if (before.owner()) {
            throw Refused.at("delegate", "members.owner-is-more");
        }
        if (delegate) {
            membership.delegate(before.client(), before.person());
        } else {
            membership.undelegate(before.client(), before.person());
        }
    }

    // Whoever is or becomes a delegate has all rights already.
    private void entitle(ProvisionedMember before, MemberSent wanted) {
        var plain = wanted.delegate() == null ? !before.delegate() : !wanted.delegate();
        if (wanted.rights() == null || before.owner() || !plain) {
            return;
        }
        var rights = wanted.rights(before.rights());
        if (before.delegate() || !rights.equals(before.rights())) {
            entitling.entitle(before.client(), before.person(), rights);
        }
    }
}
