package io.parvis.planning.slips;

import io.parvis.people.workers.WorkerId;
import java.util.Set;
import java.util.UUID;

/// Visits whose hours a worker clocks, and of which a slip comes by itself.
public interface ClockedVisits {

    Set<UUID> of(WorkerId worker);
}
