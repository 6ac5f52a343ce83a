package io.parvis.planning.requests;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Does what was asked for once the office approves. The feature that offers it at the portals answers.
public interface Granting {

    Set<RequestKind> kinds();

    /// The versions of those subjects that still are there; 0 for what has none.
    Map<UUID, Integer> versions(Collection<UUID> subjects);

    /// Does it, as whoever asked.
    ///
    /// @throws io.parvis.platform.kernel.Refused where it cannot be done any more
    void grant(PlanningRequest request);
}
