package io.parvis.trust.provisioning;

import io.parvis.people.identity.AccountState;
import io.parvis.people.members.Entitling;
import io.parvis.people.members.Membership;
import io.parvis.platform.kernel.Events;
import io.parvis.trust.provisioning.ProvisioningEvent.MemberUntied;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// How users whom another system manages are shut out, let in again, and go. The owner stays: what is to be closed then
/// is the account.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Parting {

    private final ProvisionedMembers members;
    private final Membership membership;
    private final Entitling entitling;
    private final Events events;

    Parting(ProvisionedMembers members, Membership membership, Entitling entitling, Events events) {
        this.members = members;
        this.membership = membership;
        this.entitling = entitling;
        this.events = events;
    }

    /// Closes the account to the user, or opens it again.
    public void suspend(ProvisionedMember member, boolean suspended) {
        if (suspended) {
            membership.deactivate(member.client(), member.person());
        } else {
            membership.reactivate(member.client(), member.person());
        }
    }

    /// Takes the invitation back of somebody who never came; whoever did stays as a former user, with what they wrote.
    public void remove(ProvisionedMember member) {
        if (member.active() && member.state() == AccountState.INVITED) {
            entitling.withdraw(member.client(), member.person());
        } else {
            membership.deactivate(member.client(), member.person());
            members.untie(member.id());
        }
        events.publish(new MemberUntied(member.client(), member.person(), member.name()));
    }
}
