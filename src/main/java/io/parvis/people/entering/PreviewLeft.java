package io.parvis.people.entering;

import io.parvis.people.identity.AccountId;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;

/// An employee went back from a preview of this person's portal.
public record PreviewLeft(AccountId account) implements Event {

    @Override
    public Subject subject() {
        return new Subject("account", account.value());
    }
}
