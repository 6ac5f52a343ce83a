package io.parvis.people.importing;

import io.parvis.platform.kernel.Events;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down that an import was taken back.
@Component
class Ending {

    private final Imports imports;
    private final Events events;
    private final Clock clock;

    Ending(Imports imports, Events events, Clock clock) {
        this.imports = imports;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void undone(UUID imported) {
        imports.become(imported, ImportState.UNDONE, clock.instant());
        var done = imports.get(imported);
        events.publish(new ImportEvent.ImportUndone(imported, done.createdAt(), done.undone()));
    }
}
