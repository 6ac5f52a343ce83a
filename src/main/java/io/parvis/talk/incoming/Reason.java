package io.parvis.talk.incoming;

import io.parvis.talk.reading.Flaw;
import org.jspecify.annotations.Nullable;

/// Why a mail did not become an answer by itself.
enum Reason {
    /// It names no firm, or no address of ours.
    NO_ADDRESS,
    /// Its address was not signed by us.
    WRONG_TOKEN,
    EXPIRED,
    /// Whom the address names can no longer write here.
    CLOSED,
    BLOCKED,
    UNKNOWN_SENDER,
    /// The mail servers on its way say that it does not come from where it says.
    FORGED,
    /// It says to come from a user, and nobody vouches for that.
    UNCONFIRMED,
    /// Its sender is a user of several clients.
    SEVERAL_CLIENTS,
    TOO_LARGE,
    UNREADABLE,
    EMPTY,
    TOO_MANY,
    /// The ticket takes no answer.
    REFUSED,
    /// Reading it made us fail.
    FAULT,
    AUTOMATIC,
    BOUNCED,
    DELAYED,
    /// We sent it ourselves.
    LOOP;

    static @Nullable Reason of(@Nullable Flaw flaw) {
        return flaw == null ? null : valueOf(flaw.name());
    }

    /// Whether nobody needs to do anything about it.
    boolean isNotedOnly() {
        return this == AUTOMATIC || this == BOUNCED || this == DELAYED || this == LOOP;
    }
}
