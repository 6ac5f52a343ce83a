package io.parvis.people.administrators;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The primary administrator let a client's user administer the firm.
public record AdministratorDelegated(UUID firm, String name) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("delegates.delegate", "", name));
    }
}
