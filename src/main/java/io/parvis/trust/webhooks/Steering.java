package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.trust.webhooks.WebhookEvent.DeliveryLeftOut;
import io.parvis.trust.webhooks.WebhookEvent.WebhookPaused;
import io.parvis.trust.webhooks.WebhookEvent.WebhookResumed;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Holds back what a webhook is told, and lets it go on.
@Component
class Steering {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Events events;
    private final Bell bell;
    private final Clock clock;

    Steering(Webhooks webhooks, Deliveries deliveries, Events events, Bell bell, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.bell = bell;
        this.clock = clock;
    }

    /// From now on what happens waits.
    @Transactional
    public void pause(UUID id) {
        var webhook = webhooks.get(id);
        if (webhooks.become(id, Webhook.State.PAUSED)) {
            events.publish(new WebhookPaused(id, WebhookChanges.named(webhook)));
        }
    }

    /// Tells at once, in order, what waited.
    @Transactional
    public void resume(UUID id) {
        var webhook = webhooks.get(id);
        if (webhooks.become(id, Webhook.State.ACTIVE)) {
            deliveries.hurry(id, clock.instant());
            events.publish(new WebhookResumed(id, WebhookChanges.named(webhook)));
            bell.ringAfterwards();
        }
    }

    /// Lets those behind a message go on that the webhook does not take.
    /// @throws Refused when it does not wait any more
    @Transactional
    public void leaveOut(Delivery delivery) {
        Refused.when(!deliveries.leaveOut(delivery.id()), "webhook.waits-no-more");
        var webhook = webhooks.get(delivery.webhook());
        events.publish(new DeliveryLeftOut(webhook.id(), WebhookChanges.named(webhook)));
        bell.ringAfterwards();
    }
}
