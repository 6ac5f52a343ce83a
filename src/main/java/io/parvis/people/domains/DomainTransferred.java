package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// The domain has another owner; names are those of the day.
public record DomainTransferred(
        DomainId domain, AccountId from, AccountId to, String fromName, String toName)
        implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain.value());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("domain.owner", fromName, toName));
    }
}
