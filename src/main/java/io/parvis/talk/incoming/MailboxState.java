package io.parvis.talk.incoming;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How reading the mailbox goes.
///
/// @param readAt when it was last read whole; null when it never was
/// @param error what its server said last; null when it was read
record MailboxState(
        @Nullable Instant readAt,
        Instant triedAt,
        @Nullable String error,
        long delivered,
        long held,
        long noted) {}
