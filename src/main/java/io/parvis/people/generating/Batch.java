package io.parvis.people.generating;

import io.parvis.people.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/// Workers who get their portals together.
///
/// @param sender the address the mails come from; empty for the usual one
/// @param done of how many it is known what became of them
record Batch(
        UUID id,
        AccountId author,
        String sender,
        boolean running,
        int workers,
        int done,
        int made,
        Instant createdAt) {

    /// How much is done, of a hundred.
    int percent() {
        return 100 * done / workers;
    }

    /// How many got none.
    int left() {
        return done - made;
    }
}
