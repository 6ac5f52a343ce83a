package io.parvis.people.registration;

import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Somebody registered and is a client now: published in the transaction that makes the client.
@NamedInterface("api")
public record ClientRegistered(UUID client) implements Event {

    @Override
    public Subject subject() {
        return new Subject("domain", client);
    }
}
