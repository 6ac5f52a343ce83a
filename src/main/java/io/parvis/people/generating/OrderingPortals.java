package io.parvis.people.generating;

import io.parvis.people.generating.BatchEvent.PortalsOrdered;
import io.parvis.people.identity.AccountId;
import io.parvis.people.ways.OpeningPortals;
import io.parvis.platform.jobs.Timetable;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Has portals generated. The program makes them in the background: see [Rounds].
@Component
class OrderingPortals {

    private final Batches batches;
    private final Candidates candidates;
    private final OpeningPortals opening;
    private final Events events;
    private final Lent lent;

    OrderingPortals(
            Batches batches,
            Candidates candidates,
            OpeningPortals opening,
            Events events,
            Lent lent) {
        this.batches = batches;
        this.candidates = candidates;
        this.opening = opening;
        this.events = events;
        this.lent = lent;
    }

    /// What the program lends.
    @Component
    record Lent(Timetable timetable, Ids ids, Clock clock) {}

    /// @throws Refused when nobody is chosen, or at `sender` when the firm does not write from there
    @Transactional
    public UUID order(GenerationForm typed) {
        var workers = typed.every() ? candidates.ids(typed.filter()) : typed.ticked();
        Refused.when(workers.isEmpty(), "generating.none-chosen");
        opening.mustBeOurs(typed.sender());
        var batch = batch(typed.sender(), workers.size());
        var found = batches.add(batch, workers);
        Refused.when(found == 0, "generating.none-chosen");
        batches.counted(batch.id(), found);
        events.publish(new PortalsOrdered(batch.id(), found));
        lent.timetable.soon(Rounds.JOB);
        return batch.id();
    }

    private Batch batch(String sender, int workers) {
        var author = new AccountId(Current.actor().self());
        var now = lent.clock.instant();
        return new Batch(lent.ids.next(), author, sender, true, workers, 0, 0, now);
    }
}
