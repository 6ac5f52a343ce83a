package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.StayKey;
import io.parvis.platform.kernel.Refused;

/// Whoever wants to enter says with whose rights, and why; the key is what they will carry.
record Wish(AccountId account, String reason, StayKey key) {

    private static final int SHORTEST_REASON = 3;

    Wish {
        if (reason.length() < SHORTEST_REASON) {
            throw Refused.at("reason", "entering.reason-short", SHORTEST_REASON);
        }
    }
}
