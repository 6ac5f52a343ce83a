package io.parvis.people.clientele;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// An employee changed how the list of clients looks to them.
record ListViewChanged(UUID person) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", person);
    }
}
