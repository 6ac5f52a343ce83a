package io.parvis.people.ways;

import io.parvis.people.identity.AccountState;
import org.jspecify.annotations.Nullable;

/// How somebody stands with their portal.
public enum PortalState {
    /// None, and none can be made: no e-mail address is known.
    NO_ADDRESS,
    NONE,
    /// Made, and nobody came yet.
    INVITED,
    ACTIVE;

    /// @param account its state; null where there is none, or none with which anybody could come in
    public static PortalState of(@Nullable AccountState account, String email) {
        if (account == null || account == AccountState.DEACTIVATED) {
            return email.isEmpty() ? NO_ADDRESS : NONE;
        }
        return account == AccountState.ACTIVE ? ACTIVE : INVITED;
    }

    public boolean isThere() {
        return this == INVITED || this == ACTIVE;
    }
}
