package io.parvis.people.generating;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.generating.BatchEvent.PortalsGenerated;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.jobs.Job;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.tenancy.Current;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Generates portals in the background, in the name of whoever ordered them. Hashing a
/// password is slow on purpose; it keeps to one core, takes its turn with those who sign in, and a firm's turn ends after so
/// many, so that another's does not wait for thousands.
@Component
class Rounds {

    static final String JOB = "portals";
    static final int TURN = 200;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Batches batches;
    private final MakingPortals making;
    private final Whose whose;
    private final Events events;
    private final TransactionTemplate transaction;

    Rounds(
            Batches batches,
            MakingPortals making,
            Whose whose,
            Events events,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.making = making;
        this.whose = whose;
        this.events = events;
        this.transaction = transaction;
    }

    /// Who ordered it, and where.
    @Component
    record Whose(Firms firms, Accounts accounts) {}

    /// Makes the next of this firm's portals. @return whether there are more to make
    boolean takeTurn() {
        var running = batches.running();
        running.ifPresent(id -> {
            var firm = whose.firms.get(Current.actor().inFirm());
            var batch = batches.get(id);
            Current.run(whose.accounts.get(batch.author()).acting(firm), () -> make(firm, batch));
        });
        return running.isPresent();
    }

    private void make(Firm firm, Batch batch) {
        making.make(firm, batch, batches.waiting(batch.id(), TURN));
        transaction.executeWithoutResult(_ -> {
            if (batches.waiting(batch.id(), 1).isEmpty()) {
                batches.end(batch.id());
                events.publish(new PortalsGenerated(batch.id()));
            }
        });
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaring {

        @Bean
        Job portalRounds(Rounds portalMaking) {
            return Job.inTurns(JOB, Schedules.fixedDelay(PAUSE), portalMaking::takeTurn);
        }
    }
}
