package io.parvis.trust.synchronising;

import io.parvis.platform.kernel.Events;
import io.parvis.trust.synchronising.SyncEvent.SyncFinished;
import io.parvis.trust.synchronising.SyncEvent.SyncPurged;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how far synchronisations are.
@Component
class Progress {

    private static final Duration UNUSED = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(90);

    private final Synchronisations synchronisations;
    private final Steps steps;
    private final Events events;
    private final Clock clock;

    Progress(Synchronisations synchronisations, Steps steps, Events events, Clock clock) {
        this.synchronisations = synchronisations;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Synchronisation lock(UUID id) {
        return synchronisations.lock(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void begin(UUID id, String by, Instant now) {
        synchronisations.become(id, SyncState.RUNNING, by, now);
    }

    /// Ends it before it ran: what was sent goes at once.
    @Transactional(propagation = Propagation.MANDATORY)
    public void end(UUID id, SyncState state, Instant now) {
        synchronisations.become(id, state, "", now);
        steps.empty(id);
    }

    /// Every step was tried; unless another node came to the end first.
    @Transactional
    public void finish(UUID id) {
        var now = synchronisations.lock(id);
        if (now.state() == SyncState.RUNNING && now.left() == 0) {
            synchronisations.become(id, SyncState.DONE, now.confirmedBy(), clock.instant());
            events.publish(new SyncFinished(id, now.counts().toDo() - now.failed(), now.failed()));
        }
    }

    /// They hold personal data, so they go when nobody needs them any more.
    @Transactional
    public void purge() {
        var now = clock.instant();
        synchronisations
                .purge(now.minus(UNUSED), now.minus(KEPT))
                .forEach(id -> events.publish(new SyncPurged(id)));
    }
}
