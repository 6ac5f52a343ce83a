package io.parvis.people.entering;

import io.parvis.platform.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A stay that begins.
///
/// @param client the client whose portal is entered; none at the back office
/// @param by whoever enters, and `session` their own
record NewStay(UUID id, Wish wish, @Nullable UUID client, Actor by, UUID session, Instant begunAt) {

    static final Duration AT_MOST = Duration.ofMinutes(60);

    Instant endsAt() {
        return begunAt.plus(AT_MOST);
    }
}
