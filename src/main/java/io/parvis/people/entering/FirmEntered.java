package io.parvis.people.entering;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The same as [OfficeEntered], in the operator's own audit.
public record FirmEntered(UUID firm, String name, String reason) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("entering.with-rights-of", "", name),
                new Change("entering.reason", "", reason));
    }
}
