package io.parvis.trust.synchronising;

import io.parvis.platform.api.Refusal;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.trust.synchronising.SyncEvent.SyncConfirmed;
import io.parvis.trust.synchronising.SyncEvent.SyncDiscarded;
import io.parvis.trust.synchronising.SyncEvent.SyncOutdated;
import io.parvis.trust.synchronising.SyncEvent.SyncStarted;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lets planned synchronisations go, or not. The work itself is done in the background.
@Component
class Synchronising {

    private final Progress progress;
    private final Survey survey;
    private final Timetable timetable;
    private final Events events;
    private final Clock clock;

    Synchronising(
            Progress progress, Survey survey, Timetable timetable, Events events, Clock clock) {
        this.progress = progress;
        this.survey = survey;
        this.timetable = timetable;
        this.events = events;
        this.clock = clock;
    }

    /// @return whether it runs: not when the accounts are others than it was planned for
    ///
    /// @throws Refusal when it waits for an administrator, and when it has begun or is over
    @Transactional
    public boolean run(UUID id) {
        var state = progress.lock(id).state();
        if (state == SyncState.HELD) {
            throw Refusal.conflict("synchronisation.held");
        }
        if (state != SyncState.PLANNED) {
            throw Refusal.conflict("synchronisation.begun-already");
        }
        return begin(id, "", new SyncStarted(id));
    }

    /// An administrator lets it run. @return as [#run]
    ///
    /// @throws Refused when it does not wait for one
    @Transactional
    public boolean confirm(UUID id) {
        progress.lock(id).mayBeConfirmed();
        return begin(id, Current.actor().name(), new SyncConfirmed(id));
    }

    /// @throws Refused when it has begun or is over
    @Transactional
    public void discard(UUID id) {
        progress.lock(id).mayBeDiscarded();
        progress.end(id, SyncState.DISCARDED, clock.instant());
        events.publish(new SyncDiscarded(id));
    }

    private boolean begin(UUID id, String by, SyncEvent begun) {
        if (!progress.lock(id).base().equals(survey.print())) {
            progress.end(id, SyncState.STALE, clock.instant());
            events.publish(new SyncOutdated(id));
            return false;
        }
        progress.begin(id, by, clock.instant());
        events.publish(begun);
        timetable.soon(SyncRounds.JOB);
        return true;
    }
}
