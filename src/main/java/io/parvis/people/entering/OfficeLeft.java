package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// The operator went back from a firm's back office.
public record OfficeLeft(AccountId administrator) implements Event {

    @Override
    public Subject subject() {
        return new Subject("employee", administrator.value());
    }
}
