package io.parvis.people.invitations;

import io.parvis.people.invitations.Invitations.Unsent;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;

/// How far an invitation of many clients is, and what became of it.
///
/// @param unsent some of those who did not get theirs
record InvitationPage(MassInvitation mass, String author, List<Unsent> unsent) implements View {

    static final int SHOWN = 100;

    String here() {
        return Show.base() + "/clients/invitations/" + mass.id();
    }

    boolean isGoing() {
        return mass.state() == MassState.SENDING;
    }

    int waiting() {
        return isGoing() ? mass.toSend() - mass.sent() - mass.dropped() - mass.failed() : 0;
    }
}
