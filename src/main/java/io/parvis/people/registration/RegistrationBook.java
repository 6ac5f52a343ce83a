package io.parvis.people.registration;

import io.parvis.people.registration.Registration.State;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Where the verbs of this feature write a registration down, and tell what happened to it.
@Component
class RegistrationBook {

    private final Registrations registrations;
    private final Desks desks;
    private final Ids ids;
    private final Events events;
    private final Clock clock;

    RegistrationBook(
            Registrations registrations, Desks desks, Ids ids, Events events, Clock clock) {
        this.registrations = registrations;
        this.desks = desks;
        this.ids = ids;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    UUID nextId() {
        return ids.next();
    }

    Optional<Registration> findAlone(String email) {
        return registrations.findAlone(email);
    }

    Registration lock(UUID id, State state) {
        return registrations.lock(id, state);
    }

    Optional<Desk> findDesk(Registration registration) {
        return Optional.ofNullable(registration.desk()).flatMap(desks::find);
    }

    /// Writes it down in the place of the one before.
    void replace(Optional<Registration> before, Registration registration) {
        before.map(Registration::id).ifPresent(registrations::remove);
        registrations.add(registration);
        events.publish(new RegistrationAsked(registration.id()));
    }

    void await(Registration registration) {
        registrations.await(registration.id());
        events.publish(new RegistrationConfirmed(registration.id()));
    }

    void close(Registration registration, Event event) {
        registrations.remove(registration.id());
        events.publish(event);
    }

    void tell(Event event) {
        events.publish(event);
    }
}
