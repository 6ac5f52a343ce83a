package io.parvis.people.workers;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// An employee took a list of workers out of the house.
///
/// @param filter what the list was narrowed to, as its address says it
record WorkersExported(UUID person, String filter) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", person);
    }

    @Override
    public List<Change> changes() {
        return filter.isEmpty()
                ? List.of()
                : List.of(new Change("clients.export.filter", "", filter));
    }
}
