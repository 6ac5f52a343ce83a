package io.parvis.people.registration;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;

/// What can happen to a registration before it becomes a client.
interface RegistrationEvent extends Event {

    UUID registration();

    @Override
    default Subject subject() {
        return new Subject("registration", registration());
    }
}
