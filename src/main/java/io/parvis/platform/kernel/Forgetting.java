package io.parvis.platform.kernel;

import java.util.Collection;
import java.util.UUID;

/// An event after which nothing may be read any more that was written about some clients or people. The event itself
/// must not name them.
public interface Forgetting extends Event {

    /// The ids of those clients and accounts.
    Collection<UUID> forgotten();
}
