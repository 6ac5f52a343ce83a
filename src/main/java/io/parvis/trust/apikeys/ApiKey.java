package io.parvis.trust.apikeys;

import io.parvis.platform.access.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A key as its firm knows it; the key itself was shown once and is nowhere any more.
///
/// @param ending its last signs
/// @param shielded whether it sees shielded domains too
/// @param madeBy the name of whoever made it
record ApiKey(
        UUID id,
        String name,
        String ending,
        List<Scope> scopes,
        boolean shielded,
        String madeBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    /// Whether it opens at a moment.
    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || expiresAt.isAfter(now));
    }
}
