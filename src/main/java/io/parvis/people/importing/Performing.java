package io.parvis.people.importing;

import io.parvis.people.mapping.Draft;
import io.parvis.people.mapping.Note;
import io.parvis.people.matching.Batches;
import io.parvis.people.matching.Deciding;
import io.parvis.people.matching.KnownClients;
import io.parvis.people.matching.Plan;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Constraints;
import java.util.List;
import java.util.Objects;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes lines, a batch in a transaction: decides about them, writes them when the import runs, and says how far it is.
/// What a crash cuts off was never done, and what was done is never done again.
@Component
class Performing {

    private final KnownClients known;
    private final Batches batches;
    private final Trail trail;
    private final Progress progress;
    private final TransactionTemplate transaction;

    Performing(
            KnownClients known,
            Batches batches,
            Trail trail,
            Progress progress,
            TransactionTemplate transaction) {
        this.known = known;
        this.batches = batches;
        this.trail = trail;
        this.progress = progress;
        this.transaction = transaction;
    }

    /// Tries the lines out, or writes them. When the database refuses some, they are halved until each stands alone:
    /// one bad line spoils no other (decision D13).
    boolean take(Import imported, List<Draft> drafts, Deciding deciding) {
        try {
            return Objects.requireNonNull(
                    transaction.execute(_ -> step(imported, drafts, deciding)));
        } catch (DataIntegrityViolationException | OptimisticLockingFailureException clash) {
            return drafts.size() == 1
                    ? fail(imported, drafts.getFirst(), said(clash))
                    : halved(imported, drafts, deciding);
        }
    }

    private boolean halved(Import imported, List<Draft> drafts, Deciding deciding) {
        var middle = drafts.size() / 2;
        return take(imported, drafts.subList(0, middle), deciding)
                && take(imported, drafts.subList(middle, drafts.size()), deciding);
    }

    private boolean step(Import imported, List<Draft> drafts, Deciding deciding) {
        var last = drafts.getLast().line();
        if (!progress.claims(imported, last)) {
            return false;
        }
        var around = known.around(drafts, imported.mapping().decided().matching());
        var plan = deciding.decide(drafts, around);
        if (imported.state() == ImportState.RUNNING) {
            trail.keep(imported, batches.write(imported.mapping().decided(), plan));
        }
        progress.done(imported, last, plan);
        return true;
    }

    private boolean fail(Import imported, Draft draft, Message said) {
        var plan = Plan.empty();
        plan.notes().add(Note.failed(draft.line(), "", said));
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    var going = progress.claims(imported, draft.line());
                    if (going) {
                        progress.done(imported, draft.line(), plan);
                    }
                    return going;
                }));
    }

    private static Message said(DataAccessException clash) {
        return clash instanceof DataIntegrityViolationException broken
                ? Constraints.said(broken)
                : Message.of("client.changed-meanwhile");
    }
}
