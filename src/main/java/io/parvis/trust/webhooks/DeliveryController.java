package io.parvis.trust.webhooks;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One message of a webhook's log.
@OfficeController("/settings/webhooks/{webhook}/deliveries/{delivery}")
class DeliveryController {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Steering steering;
    private final SendingAgain sending;

    DeliveryController(
            Webhooks webhooks, Deliveries deliveries, Steering steering, SendingAgain sending) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.steering = steering;
        this.sending = sending;
    }

    @GetMapping
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View show(@PathVariable UUID webhook, @PathVariable UUID delivery) {
        return new DeliveryPage(webhooks.get(webhook), deliveries.get(delivery).of(webhook));
    }

    @PostMapping("/repetition")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect again(@PathVariable UUID webhook, @PathVariable UUID delivery) {
        var kept = webhooks.get(webhook);
        var again = deliveries.get(delivery).of(webhook);
        return DeliveryPage.back(sending.again(Visit.here().firm(), kept, again.id()));
    }

    @PostMapping("/omission")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect leaveOut(@PathVariable UUID webhook, @PathVariable UUID delivery) {
        steering.leaveOut(deliveries.get(delivery).of(webhook));
        return Redirect.to("/settings/webhooks/{}", webhook).saying("webhook.left-out");
    }
}
