package io.parvis.people.importing;

import io.parvis.people.importing.Undoings.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes an import back, the last lines first: what it created goes, what it changed is as before. What something else
/// touched since stays as it is.
@Component
class Undoing {

    private final Imports imports;
    private final Undoings undoings;
    private final Restoring restoring;
    private final Progress progress;
    private final TransactionTemplate transaction;

    Undoing(
            Imports imports,
            Undoings undoings,
            Restoring restoring,
            Progress progress,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.undoings = undoings;
        this.restoring = restoring;
        this.progress = progress;
        this.transaction = transaction;
    }

    void goOn(Import imported) {
        boolean going;
        do {
            going = Objects.requireNonNull(transaction.execute(_ -> step(imported.id())));
        } while (going);
    }

    private boolean step(UUID imported) {
        if (imports.lock(imported).state() != ImportState.UNDOING) {
            return false;
        }
        var traces = undoings.next(imported, Pass.AT_ONCE);
        if (traces.isEmpty()) {
            progress.undone(imported);
            return false;
        }
        takeBack(imported, traces);
        return true;
    }

    private void takeBack(UUID imported, List<Trace> traces) {
        var touched = undoings.touched(imported, traces.stream().map(Trace::client).toList());
        undoings.keep(imported, touched);
        var created = new ArrayList<UUID>();
        var changed = new ArrayList<Trace>();
        for (var trace : traces) {
            if (touched.contains(trace.client())) {
                continue;
            }
            if (trace.before() == null) {
                created.add(trace.client());
            } else {
                changed.add(trace);
            }
        }
        restoring.putBack(imported, changed);
        var erased = restoring.erase(imported, created);
        imports.undone(imported, erased + changed.size());
    }
}
