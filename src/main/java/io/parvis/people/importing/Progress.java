package io.parvis.people.importing;

import io.parvis.people.mapping.Note;
import io.parvis.people.matching.Plan;
import io.parvis.people.matching.Tally;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how far an import is. Each method is a transaction of its own, or joins the one of a batch.
@Component
class Progress {

    private final Imports imports;
    private final ImportFiles files;
    private final Notes notes;
    private final Events events;
    private final Clock clock;

    Progress(Imports imports, ImportFiles files, Notes notes, Events events, Clock clock) {
        this.imports = imports;
        this.files = files;
        this.notes = notes;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void counted(Import imported, int lines) {
        imports.count(imported.id(), lines);
        notes.clear(imported.id());
    }

    /// Keeps the import for this transaction. @return whether these lines are still to be done
    @Transactional
    public boolean claims(Import imported, int lastLine) {
        var now = imports.lock(imported.id());
        return now.state() == imported.state() && now.lastLine() < lastLine;
    }

    @Transactional
    public void done(Import imported, int lastLine, Plan plan) {
        notes.add(imported.id(), plan.notes());
        imports.progress(imported.id(), lastLine, plan.tally());
    }

    /// The end of the file. Once clients are written, the file goes: it has done its duty.
    @Transactional
    public void finish(Import imported) {
        var now = imports.lock(imported.id());
        if (now.state() != imported.state()) {
            return;
        }
        if (now.state() == ImportState.CHECKING) {
            imports.become(now.id(), ImportState.CHECKED, clock.instant());
        } else {
            end(now, ImportState.DONE);
        }
    }

    /// The file cannot be read on: says so at the line after the last. Unless another node came to the end meanwhile, and
    /// the file went.
    @Transactional
    public void broke(Import imported, Message said) {
        var now = imports.lock(imported.id());
        if (now.state() != imported.state()) {
            return;
        }
        var line = now.lastLine() + 1;
        notes.add(now.id(), List.of(Note.failed(line, "", said)));
        imports.progress(now.id(), line, new Tally(0, 0, 0, 0, 1));
        if (now.state() == ImportState.CHECKING) {
            imports.become(now.id(), ImportState.CHECKED, clock.instant());
        } else {
            end(now, ImportState.STOPPED);
        }
    }

    /// Ends an import early; what it did stays.
    /// @throws io.parvis.platform.kernel.Refused when it does not run
    @Transactional
    public void stop(UUID id) {
        var imported = imports.lock(id);
        imported.mayStop();
        end(imported, ImportState.STOPPED);
    }

    /// A fault of ours: somebody looks at it before it goes on.
    @Transactional
    public void hold(Import imported) {
        if (imports.lock(imported.id()).state() == imported.state()) {
            var waiting =
                    imported.state() == ImportState.CHECKING ? ImportState.NEW : ImportState.PAUSED;
            imports.become(imported.id(), waiting, clock.instant());
        }
    }

    /// The import is taken back as far as it could be.
    @Transactional
    public void undone(UUID id) {
        imports.become(id, ImportState.UNDONE, clock.instant());
        var done = imports.get(id);
        events.publish(new ImportEvent.ImportUndone(id, done.createdAt(), done.undone()));
    }

    private void end(Import imported, ImportState state) {
        imports.become(imported.id(), state, clock.instant());
        files.drop(imported.id());
        var tally = imports.get(imported.id()).tally();
        events.publish(new ImportEvent.ImportFinished(imported.id(), imported.createdAt(), tally));
    }
}
