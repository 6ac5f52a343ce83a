package io.parvis.talk.memos;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something that a worker wrote to the office, or the office to a worker.
///
/// @param author by name: of the worker, or of who wrote for the office
/// @param readAt when the other side said that they read it; null while they did not
record Memo(
        UUID id,
        boolean fromWorker,
        String author,
        String body,
        Instant writtenAt,
        @Nullable Instant readAt) {

    /// Whether somebody who reads has still to say that they did.
    boolean isNewTo(boolean worker) {
        return readAt == null && fromWorker != worker;
    }
}
