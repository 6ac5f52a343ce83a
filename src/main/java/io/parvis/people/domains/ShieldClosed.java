package io.parvis.people.domains;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// An administrator closed a shielded domain again before the time was over.
public record ShieldClosed(DomainId domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }
}
