package io.parvis.planning.feeds;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// What happens to the address under which somebody's visits are read.
sealed interface FeedEvent extends Event {

    UUID account();

    @Override
    default Subject subject() {
        return new Subject("account", account());
    }

    record FeedMade(UUID account) implements FeedEvent {}

    record FeedClosed(UUID account) implements FeedEvent {}
}
