package io.parvis.talk.messages;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// A client wants no messages but those that belong to the service.
record Unsubscribed(UUID domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain);
    }
}
