package io.parvis.people.operator;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// One of the operator's people lost their second factor, and another took it away.
public record ColleagueFactorReset(AccountId account, String name) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", account.value());
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("colleagues.name", name, name));
    }
}
