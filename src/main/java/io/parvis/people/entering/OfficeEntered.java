package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// The operator entered the firm's back office with the rights of the administrator so named.
public record OfficeEntered(AccountId administrator, String name, String reason) implements Event {

    @Override
    public Subject subject() {
        return new Subject("employee", administrator.value());
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("entering.with-rights-of", "", name),
                new Change("entering.reason", "", reason));
    }
}
