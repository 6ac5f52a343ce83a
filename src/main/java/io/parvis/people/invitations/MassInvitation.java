package io.parvis.people.invitations;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Refused;
import java.time.Instant;
import java.util.UUID;

/// An invitation of many clients.
///
/// @param sender the address it comes from; empty for the usual one
/// @param toSend how many were to get it
/// @param dropped how many of them came, or went, before it was sent
record MassInvitation(
        UUID id,
        AccountId author,
        MassState state,
        String sender,
        int toSend,
        int sent,
        int dropped,
        int failed,
        Instant createdAt) {

    /// How much is done, of a hundred.
    int percent() {
        return toSend == 0 ? 100 : (int) (100L * (sent + dropped + failed) / toSend);
    }

    void mayStop() {
        Refused.when(state != MassState.SENDING, "invitations.not-sending");
    }
}
