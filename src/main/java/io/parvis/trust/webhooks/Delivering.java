package io.parvis.trust.webhooks;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.platform.tenancy.Current;
import io.parvis.trust.webhooks.Deliveries.Due;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Goes round with what is due: many webhooks at once, so that one that answers slowly holds up no other.
@Component
class Delivering {

    static final String JOB = "webhooks";

    private static final Logger LOG = LoggerFactory.getLogger(Delivering.class);
    private static final int AT_ONCE = 16;

    private final Deliveries deliveries;
    private final Firms firms;
    private final Queue queue;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE);

    Delivering(Deliveries deliveries, Firms firms, Queue queue, Clock clock) {
        this.deliveries = deliveries;
        this.firms = firms;
        this.queue = queue;
        this.clock = clock;
    }

    void goRound() {
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var due : deliveries.due(clock.instant())) {
                var firm = firms.get(due.firm());
                workers.submit(() -> take(firm, due));
            }
        }
    }

    // One webhook's failure must not keep the others from being told.
    private void take(Firm firm, Due due) {
        places.acquireUninterruptibly();
        try {
            Current.run(firm.system(), () -> queue.workOff(firm, due.webhook()));
        } catch (RuntimeException e) {
            LOG.error("webhook {} was not told what is due", due.webhook(), e);
        } finally {
            places.release();
        }
    }
}
