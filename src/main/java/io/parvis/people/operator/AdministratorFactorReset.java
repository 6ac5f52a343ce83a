package io.parvis.people.operator;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The operator took an administrator's second factor away, who lost it.
public record AdministratorFactorReset(UUID firm, String administrator, String reason)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }

    @Override
    public List<Change> changes() {
        return List.of(
                new Change("firms.factor.whose", administrator, administrator),
                new Change("administrators.reason", "", reason));
    }
}
