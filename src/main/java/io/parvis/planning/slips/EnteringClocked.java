package io.parvis.planning.slips;

import io.parvis.planning.slips.SlipEvent.SlipEntered;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes slips of what was clocked, in the transaction of whoever took it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EnteringClocked {

    private final NewSlips slips;
    private final Ids ids;
    private final Clock clock;
    private final Events events;

    EnteringClocked(NewSlips slips, Ids ids, Clock clock, Events events) {
        this.slips = slips;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// @return nothing where the worker has a slip of that time or of that visit
    public Optional<SlipId> enter(ClockedWork clocked) {
        var id = new SlipId(ids.next());
        if (!slips.addClocked(id, clocked, clock.instant())) {
            return Optional.empty();
        }
        var zone = Current.actor().zone();
        events.publish(new SlipEntered(id, SlipTraits.changed(null, clocked.work(), zone)));
        return Optional.of(id);
    }
}
