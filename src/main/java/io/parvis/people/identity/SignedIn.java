package io.parvis.people.identity;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

public record SignedIn(AccountId account) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", account.value());
    }
}
