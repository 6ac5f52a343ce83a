package io.parvis.talk.messages;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// A client wants offers again.
record Resubscribed(UUID domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain);
    }
}
