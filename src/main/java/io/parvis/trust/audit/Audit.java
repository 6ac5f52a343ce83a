package io.parvis.trust.audit;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Forgetting;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes down every event, in the transaction of the act: no act without its entry, no entry without its act.
@Component
class Audit {

    private final AuditEntries entries;
    private final Ids ids;
    private final Walls walls;
    private final Clock clock;

    Audit(AuditEntries entries, Ids ids, Walls walls, Clock clock) {
        this.entries = entries;
        this.ids = ids;
        this.walls = walls;
        this.clock = clock;
    }

    @EventListener
    void on(Event event) {
        entries.add(ids.next(), clock.instant(), Current.actor(), event);
        if (event instanceof Forgetting forgetting) {
            walls.over(() -> entries.takeOutWords(forgetting.forgotten()));
        }
    }
}
