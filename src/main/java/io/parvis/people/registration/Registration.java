package io.parvis.people.registration;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who wants to become a client and is none yet.
///
/// @param id becomes the client's
/// @param desk where it was; null when that is gone
/// @param hash of the password that was chosen
/// @param token the hash of what the mailed link carries
record Registration(
        UUID id,
        @Nullable UUID desk,
        State state,
        String email,
        String login,
        String hash,
        Applicant applicant,
        Agreed agreed,
        byte[] token,
        Instant expiresAt) {

    enum State {
        /// The mailed link was not followed yet.
        UNCONFIRMED,
        /// The address has a sign-in already, which only a mail to it may say.
        KNOWN,
        /// The office decides.
        WAITING
    }

    /// What was accepted, in which language it was read, from which address on the internet, and when.
    record Agreed(UUID terms, String language, String address, Instant at) {}
}
