package io.parvis.trust.webhooks;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What an administrator does with a webhook beside changing it.
@OfficeController("/settings/webhooks/{webhook}")
class WebhookActsController {

    private final Webhooks webhooks;
    private final KeepingWebhooks keeping;
    private final Steering steering;
    private final SendingAgain sending;

    WebhookActsController(
            Webhooks webhooks, KeepingWebhooks keeping, Steering steering, SendingAgain sending) {
        this.webhooks = webhooks;
        this.keeping = keeping;
        this.steering = steering;
        this.sending = sending;
    }

    @PostMapping("/secret")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    View renewSecret(@PathVariable UUID webhook) {
        var name = webhooks.get(webhook).name();
        return new SecretPage(name, keeping.renewSecret(webhook), webhook);
    }

    @PostMapping("/pause")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect pause(@PathVariable UUID webhook) {
        steering.pause(webhook);
        return Redirect.to("/settings/webhooks/{}", webhook).saying("webhook.paused");
    }

    @DeleteMapping("/pause")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect resume(@PathVariable UUID webhook) {
        steering.resume(webhook);
        return Redirect.to("/settings/webhooks/{}", webhook).saying("webhook.resumed");
    }

    @PostMapping("/trial")
    @Requires(Permission.MANAGE_INTEGRATIONS)
    Redirect ping(@PathVariable UUID webhook) {
        var tried = sending.ping(Visit.here().firm(), webhooks.get(webhook));
        return DeliveryPage.back(tried);
    }
}
