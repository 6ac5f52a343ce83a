package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.StayKey;
import io.parvis.platform.kernel.Refused;

/// Whoever wants to enter says with whose rights, and why; the key is what they will carry. Whoever wants a preview changes nothing.
record Wish(AccountId account, String reason, StayKey key, boolean preview) {

    private static final int SHORTEST_REASON = 3;

    Wish(AccountId account, String reason, StayKey key) {
        this(account, reason, key, false);
    }

    Wish {
        if (reason.length() < SHORTEST_REASON) {
            throw Refused.at("reason", "entering.reason-short", SHORTEST_REASON);
        }
    }
}
