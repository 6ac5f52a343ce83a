package io.parvis.planning.feeds;

import io.parvis.people.identity.Token;
import io.parvis.planning.feeds.FeedEvent.FeedClosed;
import io.parvis.planning.feeds.FeedEvent.FeedMade;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes and closes the address of whoever is signed in.
@Component
class KeepingFeeds {

    private final Feeds feeds;
    private final Events events;
    private final Clock clock;

    KeepingFeeds(Feeds feeds, Events events, Clock clock) {
        this.feeds = feeds;
        this.events = events;
        this.clock = clock;
    }

    /// The one before opens nothing any more.
    @Transactional
    public Token make() {
        var key = Token.fresh();
        feeds.put(key, clock.instant());
        events.publish(new FeedMade(Current.actor().self()));
        return key;
    }

    @Transactional
    public void close() {
        if (feeds.remove()) {
            events.publish(new FeedClosed(Current.actor().self()));
        }
    }
}
