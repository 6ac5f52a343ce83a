package io.parvis.people.domains;

import io.parvis.platform.kernel.Event;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Notes when something last happened in a domain. Opening and editing write it themselves, with the row.
@Component
class Activity {

    private final Domains domains;
    private final Clock clock;

    Activity(Domains domains, Clock clock) {
        this.domains = domains;
        this.clock = clock;
    }

    @EventListener
    void on(Event event) {
        var written =
                event instanceof DomainOpened
                        || event instanceof DomainEdited
                        || event instanceof DomainActivated;
        if (event.subject().kind().equals("domain") && !written) {
            domains.noteActivity(new DomainId(event.subject().id()), clock.instant());
        }
    }
}
