package io.parvis.people.domains;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.time.Instant;
import java.util.List;

/// An administrator opened a shielded domain.
public record ShieldOpened(DomainId domain, String reason, Instant until) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("domain.opening-reason", "", reason));
    }
}
