package io.parvis.trust.webhooks;

import io.parvis.people.firm.Firm;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Tells one webhook what waits for it, in order: what it does not hear holds up what comes after.
@Component
class Queue {

    // Others wait for a place too, and what is left is due in the next round.
    private static final int MOST = 200;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Sending sending;
    private final Noting noting;
    private final Clock clock;

    Queue(Webhooks webhooks, Deliveries deliveries, Sending sending, Noting noting, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.sending = sending;
        this.noting = noting;
        this.clock = clock;
    }

    void workOff(Firm firm, UUID webhook) {
        var end = clock.instant().plus(LONGEST);
        for (int told = 0; told < MOST && clock.instant().isBefore(end); told++) {
            if (!tellNext(firm, webhook)) {
                return;
            }
        }
    }

    // The webhook is read anew each time: somebody may pause or mend it meanwhile.
    private boolean tellNext(Firm firm, UUID id) {
        var webhook = webhooks.find(id).filter(Webhook::isActive);
        var next = deliveries.next(id).filter(one -> isDue(one, clock.instant()));
        return webhook.isPresent()
                && next.isPresent()
                && tell(firm, webhook.get(), next.get()).state() == Delivery.State.DELIVERED;
    }

    private static boolean isDue(Delivery delivery, Instant now) {
        return !delivery.dueAt().isAfter(now);
    }

    /// @return the delivery as it stands after this attempt
    Delivery tell(Firm firm, Webhook webhook, Delivery delivery) {
        var after = sending.send(webhook, delivery);
        noting.note(firm, delivery, after);
        return after;
    }
}
