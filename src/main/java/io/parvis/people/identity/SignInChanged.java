package io.parvis.people.identity;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;

/// Somebody changed with what they sign in themselves.
public record SignInChanged(AccountId account, List<Change> changes) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", account.value());
    }
}
