package io.parvis.people.entering;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// An employee looked at the portal of the one so named, without being able to change anything.
public record PortalPreviewed(Subject subject, String name) implements Event {

    @Override
    public List<Change> changes() {
        return List.of(new Change("entering.with-rights-of", "", name));
    }
}
