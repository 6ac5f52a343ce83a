package io.parvis.people.domains;

import io.parvis.people.clients.Clients;
import io.parvis.people.clients.NewRecord;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Walls;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Where the verbs of this feature write a domain down, and tell what happened to it.
@Component
class Register {

    private final Clients clients;
    private final Domains domains;
    private final Walls walls;
    private final Events events;
    private final Clock clock;

    Register(Clients clients, Domains domains, Walls walls, Events events, Clock clock) {
        this.clients = clients;
        this.domains = domains;
        this.walls = walls;
        this.events = events;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void enter(NewRecord client) {
        clients.add(client);
    }

    void enter(Domain domain) {
        domains.add(domain, now());
        events.publish(new DomainOpened(domain.id()));
    }

    /// Over the wall: whoever shields a domain may stand outside it a moment later.
    void save(Domain domain) {
        walls.over(() -> {
            domains.save(domain, now());
            return domain;
        });
    }

    void tell(Event event) {
        events.publish(event);
    }

    String nameOf(DomainId domain) {
        return clients.get(domain.value()).name();
    }
}
