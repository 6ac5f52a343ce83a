package io.parvis.people.domains;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

public record MessageChanged(DomainId domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }
}
