package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody of the firm was, or is, in a client's portal with the rights of one of its users.
///
/// @param account whose rights, and `name` theirs
/// @param by the name of whoever really was there
/// @param endsAt when it ends at the latest
/// @param leftAt when they went back by themselves; null while they are there, and where it ended otherwise
public record Stay(
        UUID id,
        AccountId account,
        String name,
        String by,
        String reason,
        Instant begunAt,
        Instant endsAt,
        @Nullable Instant leftAt) {}
