package io.parvis.people.entering;

import io.parvis.people.entering.Stays.Left;
import io.parvis.platform.access.Badge;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Actor;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins and ends stays.
@Component
class StayBook {

    private final Stays stays;
    private final Walls walls;
    private final Events events;
    private final Ids ids;
    private final Clock clock;

    StayBook(Stays stays, Walls walls, Events events, Ids ids, Clock clock) {
        this.stays = stays;
        this.walls = walls;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Begins a stay; whoever was still in another of this firm leaves that one.
    @Transactional
    public void begin(Wish wish, @Nullable UUID client, Actor by) {
        var now = clock.instant();
        var session = Badge.current().inSession();
        var former = walls.over(() -> stays.endAll(session, now));
        former.forEach(left -> events.publish(event(left)));
        stays.add(new NewStay(ids.next(), wish, client, by, session, now));
    }

    /// Ends a stay. The second time nothing happens any more.
    @Transactional
    public void end(UUID stay) {
        // A blocked domain is out of its user's sight, and one may go back from it all the same.
        var ended = walls.over(() -> stays.end(stay, clock.instant()));
        ended.ifPresent(left -> events.publish(event(left)));
    }

    private static Event event(Left left) {
        if (left.preview()) {
            return new PreviewLeft(left.account());
        }
        return left.client() == null
                ? new OfficeLeft(left.account())
                : new PortalLeft(left.client());
    }
}
