package io.parvis.people.clients;

import java.util.UUID;

/// What ties a client to the firm when it is to be deleted.
///
/// @param fate [Fate#REFUSED] or [Fate#ARCHIVED]
/// @param why the key of a message without places: "has an active service", "its invoices must be kept"
public record Tie(UUID client, Fate fate, String why) {

    public Tie {
        if (fate == Fate.ERASED) {
            throw new IllegalArgumentException("nothing ties a client that may be erased");
        }
    }

    /// While this lasts, the client cannot be deleted.
    public static Tie refuses(UUID client, String why) {
        return new Tie(client, Fate.REFUSED, why);
    }

    /// The client can be archived only: something of it must be kept.
    public static Tie keeps(UUID client, String why) {
        return new Tie(client, Fate.ARCHIVED, why);
    }
}
