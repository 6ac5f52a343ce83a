package io.parvis.people.invitations;

import java.util.UUID;

/// A client whose owner could be let in at the portal.
///
/// @param there whether they come in already
record ClientCandidate(
        UUID id, String name, String code, String email, boolean mailable, boolean there) {

    boolean lacksAddress() {
        return !mailable && !there;
    }
}
