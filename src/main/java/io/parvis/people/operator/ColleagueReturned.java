package io.parvis.people.operator;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// Somebody of the operator's people may sign in again.
record ColleagueReturned(AccountId account, String name) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", account.value());
    }
}
