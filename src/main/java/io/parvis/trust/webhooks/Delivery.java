package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that one program is told.
///
/// @param number counts up: what happened first is told first
/// @param status what it answered last; null while it never did
/// @param failure why nobody answered: the name of a [io.parvis.platform.outgoing.NotReached.Why], or `UNSEALED`; else empty
/// @param answer the beginning of what it said
record Delivery(
        UUID id,
        long number,
        UUID webhook,
        String type,
        String body,
        State state,
        int attempts,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant triedAt,
        @Nullable Integer status,
        String failure,
        String answer) {

    enum State {
        WAITING,
        DELIVERED,
        FAILED
    }

    /// Itself, when it is of that webhook. @throws NotFound when it is of another
    Delivery of(UUID other) {
        if (!webhook.equals(other)) {
            throw new NotFound();
        }
        return this;
    }

    boolean isWaiting() {
        return state == State.WAITING;
    }

    /// Itself after one more attempt. What was heard once stays delivered; what waits is tried again after a while, until
    /// patience ends.
    Delivery after(Outcome outcome, Instant now) {
        var pause = isWaiting() ? Patience.after(attempts + 1) : Optional.<Duration>empty();
        var heard = outcome.heard() || state == State.DELIVERED;
        var otherwise = pause.isPresent() ? State.WAITING : State.FAILED;
        return new Delivery(
                id,
                number,
                webhook,
                type,
                body,
                heard ? State.DELIVERED : otherwise,
                attempts + 1,
                createdAt,
                heard ? now : pause.map(now::plus).orElse(now),
                now,
                outcome.status(),
                outcome.failure(),
                outcome.answer());
    }

    /// What came back.
    ///
    /// @param status null where nobody answered
    record Outcome(@Nullable Integer status, String failure, String answer) {

        boolean heard() {
            return status != null && status / 100 == 2;
        }
    }
}
