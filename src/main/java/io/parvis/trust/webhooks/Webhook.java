package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Announcement;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Where a program wants to be told.
///
/// @param types the names of what it wants to know
/// @param shielded whether it is told of shielded domains too
record Webhook(
        UUID id,
        String name,
        String url,
        List<String> types,
        boolean shielded,
        State state,
        int version) {

    enum State {
        ACTIVE,
        /// Somebody said so; what happens waits.
        PAUSED,
        /// It did not answer for a day; what happens waits until somebody resumes it.
        GIVEN_UP
    }

    boolean isActive() {
        return state == State.ACTIVE;
    }

    /// @param behind the ids of the things that are shielded
    boolean wants(Announcement news, Set<UUID> behind) {
        var hidden = news.shielded() || behind.contains(news.about().id());
        return types.contains(news.type()) && (shielded || !hidden);
    }

    Webhook in(State newState) {
        return new Webhook(id, name, url, types, shielded, newState, version);
    }
}
