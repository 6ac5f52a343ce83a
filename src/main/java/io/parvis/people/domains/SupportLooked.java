package io.parvis.people.domains;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// Somebody of the platform's support read a domain that is open to them. The firm sees it in the domain's history.
public record SupportLooked(DomainId domain) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }
}
