package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.AccountState;
import io.parvis.platform.access.Rights;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Refused;

/// A user of a domain.
///
/// @param state of the account, which may serve other domains as well
/// @param active whether this domain is open to the member
/// @param rights what the member may see and do here
public record Member(
        AccountId account,
        String name,
        String email,
        AccountState state,
        boolean owner,
        boolean delegate,
        boolean active,
        Rights rights) {

    /// What the member is in this domain.
    public Role role() {
        return owner ? Role.OWNER : delegate ? Role.DELEGATE : Role.MEMBER;
    }

    /// Whether the invitation still waits for an answer.
    public boolean isInvited() {
        return active && state == AccountState.INVITED;
    }

    /// Whether the member can come in, and has done so before.
    public boolean isHere() {
        return active && state == AccountState.ACTIVE;
    }

    void mayBeDelegate() {
        Refused.when(owner, "members.owner-is-more");
        Refused.when(!active, "members.inactive");
    }

    void mayBeInvited() {
        if (active) {
            throw Refused.at("email", "members.already");
        }
    }

    void mayBeReminded() {
        Refused.when(!isInvited(), "members.not-waiting");
    }

    /// Whether somebody says what this member may see and do; an owner and a delegate may everything.
    public boolean hasRightsToSet() {
        return active && !owner && !delegate;
    }

    void mayBeGivenRights() {
        Refused.when(owner || delegate, "members.rights.all");
        Refused.when(!active, "members.inactive");
    }

    void mayLeave() {
        Refused.when(owner, "members.owner-stays");
    }
}
