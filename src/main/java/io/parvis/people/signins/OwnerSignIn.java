package io.parvis.people.signins;

import io.parvis.people.clients.ClientRecord;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.AccountState;
import io.parvis.people.ways.PortalState;
import io.parvis.platform.kernel.Refused;

/// How the owner of a client signs in at this moment.
///
/// @param portal whether anybody can come in with it, or was asked to
/// @param shared the same person is a user of another client, perhaps one that the reader does not see
record OwnerSignIn(ClientRecord client, Account owner, PortalState portal, boolean shared) {

    /// @throws Refused where one sign-in serves several clients: no one of them may say what it is
    void mayBeChanged() {
        mustBeAlone();
        Refused.when(owner.state() == AccountState.DEACTIVATED, "sign-in.closed");
    }

    void mustBeAlone() {
        Refused.when(shared, "signins.shared");
    }

    void mayGetPortal() {
        mustBeAlone();
        Refused.when(portal.isThere(), "ways.there-already");
        Refused.when(portal == PortalState.NO_ADDRESS, "ways.no-address");
    }

    /// @throws Refused when somebody changed it, or the domain has another owner, since it was read
    void mustBe(OwnerSignInForm read) {
        var same = owner.id().equals(read.owner()) && owner.version() == read.version();
        Refused.when(!same, "signins.changed-meanwhile");
    }

    boolean isInvited() {
        return owner.state() == AccountState.INVITED;
    }
}
