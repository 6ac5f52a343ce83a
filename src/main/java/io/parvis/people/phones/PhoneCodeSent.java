package io.parvis.people.phones;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// A code went to a telephone.
record PhoneCodeSent(UUID client, String number) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }

    @Override
    public List<Change> changes() {
        return List.of(new Change("phone.number", "", number));
    }
}
