package io.parvis.people.importing;

import io.parvis.people.importing.ImportEvent.ImportDecided;
import io.parvis.people.importing.ImportEvent.ImportPaused;
import io.parvis.people.importing.ImportEvent.ImportRemoved;
import io.parvis.people.importing.ImportEvent.ImportResumed;
import io.parvis.people.importing.ImportEvent.ImportStarted;
import io.parvis.people.importing.ImportEvent.ImportUndoBegun;
import io.parvis.people.mapping.Mapping;
import io.parvis.people.mapping.Memory;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Decides about imports, lets them go and holds them back. The work itself is done in the background.
@Component
class Importing {

    private final Imports imports;
    private final Memory memory;
    private final Timetable timetable;
    private final Events events;
    private final Clock clock;

    Importing(Imports imports, Memory memory, Timetable timetable, Events events, Clock clock) {
        this.imports = imports;
        this.memory = memory;
        this.timetable = timetable;
        this.events = events;
        this.clock = clock;
    }

    /// Keeps what was decided, for these headings for good, and tries the file out.
    /// @throws Refused when it has begun already
    @Transactional
    public void decide(UUID id, Mapping decided) {
        imports.lock(id).mayBeDecided();
        imports.decide(id, decided);
        memory.keep(decided);
        imports.begin(id, ImportState.CHECKING);
        events.publish(new ImportDecided(id));
        timetable.soon(ImportRounds.JOB);
    }

    /// @throws Refused when it was not tried out, or nothing would come of it
    @Transactional
    public void start(UUID id) {
        imports.lock(id).mayStart();
        imports.begin(id, ImportState.RUNNING);
        events.publish(new ImportStarted(id));
        timetable.soon(ImportRounds.JOB);
    }

    /// @throws Refused when it does not run
    @Transactional
    public void pause(UUID id) {
        imports.lock(id).mayPause();
        imports.become(id, ImportState.PAUSED, clock.instant());
        events.publish(new ImportPaused(id));
    }

    /// @throws Refused when it is not paused
    @Transactional
    public void resume(UUID id) {
        imports.lock(id).mayResume();
        imports.become(id, ImportState.RUNNING, clock.instant());
        events.publish(new ImportResumed(id));
        timetable.soon(ImportRounds.JOB);
    }

    /// Forgets an import of which nothing was written yet.
    /// @throws Refused when it has begun already
    @Transactional
    public void remove(UUID id) {
        imports.lock(id).mayBeRemoved();
        imports.remove(id);
        events.publish(new ImportRemoved(id));
    }

    /// Takes back what it did, as far as nothing else touched it.
    /// @throws Refused when it did nothing
    @Transactional
    public void undo(UUID id) {
        imports.lock(id).mayBeUndone();
        imports.become(id, ImportState.UNDOING, clock.instant());
        events.publish(new ImportUndoBegun(id));
        timetable.soon(ImportRounds.JOB);
    }
}
