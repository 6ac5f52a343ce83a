package io.parvis.people.billing;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// An administrator was let into the billing system with the firm's account.
record BillingEntered(UUID firm) implements Event {

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
