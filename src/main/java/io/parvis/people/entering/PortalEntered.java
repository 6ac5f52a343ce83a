package io.parvis.people.entering;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// An employee entered a client's portal with the rights of the user so named.
public record PortalEntered(UUID client, String name, String reason) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("entering.with-rights-of", "", name),
                new Change("entering.reason", "", reason));
    }
}
