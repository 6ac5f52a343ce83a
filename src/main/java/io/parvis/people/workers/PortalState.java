package io.parvis.people.workers;

import io.parvis.people.identity.AccountState;
import org.jspecify.annotations.Nullable;

/// How a worker stands with the worker portal.
enum PortalState {
    /// None, and none can be made: no e-mail address is known.
    NO_ADDRESS,
    NONE,
    /// Made, and nobody came yet.
    INVITED,
    ACTIVE;

    static PortalState of(@Nullable AccountState account, String email) {
        if (account == null) {
            return email.isEmpty() ? NO_ADDRESS : NONE;
        }
        return account == AccountState.ACTIVE ? ACTIVE : INVITED;
    }

    boolean isThere() {
        return this == INVITED || this == ACTIVE;
    }
}
