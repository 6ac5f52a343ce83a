package io.parvis.trust.apikeys;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The key opens nothing any more.
record KeyRevoked(UUID key, String name) implements Event {

    @Override
    public Subject subject() {
        return new Subject("api-key", key);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("api-key.name", name, ""));
    }
}
