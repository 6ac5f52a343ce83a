package io.parvis.people.members;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// The office took a user's second factor away, who lost it.
public record MemberFactorReset(UUID domain, AccountId account, String name) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", domain);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("members.change.member", name, name));
    }
}
