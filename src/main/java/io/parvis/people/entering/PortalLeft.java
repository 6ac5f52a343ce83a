package io.parvis.people.entering;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// An employee went back from a client's portal.
public record PortalLeft(UUID client) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }
}
