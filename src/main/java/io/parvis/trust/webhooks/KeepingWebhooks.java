package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.Outgoing;
import io.parvis.trust.webhooks.WebhookEvent.SecretRenewed;
import io.parvis.trust.webhooks.WebhookEvent.WebhookChanged;
import io.parvis.trust.webhooks.WebhookEvent.WebhookMade;
import io.parvis.trust.webhooks.WebhookEvent.WebhookRemoved;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes webhooks, changes and removes them.
@Component
class KeepingWebhooks {

    // So long both secrets sign, for whoever receives to change over.
    private static final Duration OVERLAP = Duration.ofHours(24);

    private final Webhooks webhooks;
    private final Outgoing outgoing;
    private final Events events;
    private final Clock clock;

    KeepingWebhooks(Webhooks webhooks, Outgoing outgoing, Events events, Clock clock) {
        this.webhooks = webhooks;
        this.outgoing = outgoing;
        this.events = events;
        this.clock = clock;
    }

    /// @return the secret, to be shown once
    /// @throws Refused at the field `url` when nothing may be sent there, at `types` when none was chosen
    @Transactional
    public String make(WebhookForm typed) {
        var webhook = typed.webhook(typed.once());
        outgoing.admit(webhook.url(), "url");
        var secret = Signature.freshSecret();
        webhooks.add(webhook, secret, clock.instant());
        events.publish(new WebhookMade(webhook.id(), WebhookChanges.of(null, webhook)));
        return secret;
    }

    /// As [#make], of one that is there. @throws Refused `webhook.changed-meanwhile` when somebody saved since
    @Transactional
    public void change(UUID id, WebhookForm typed) {
        var before = webhooks.get(id);
        var after = typed.webhook(id).in(before.state());
        outgoing.admit(after.url(), "url");
        if (!after.equals(before)) {
            Refused.when(!webhooks.save(after), "webhook.changed-meanwhile");
            events.publish(new WebhookChanged(id, WebhookChanges.of(before, after)));
        }
    }

    @Transactional
    public void remove(UUID id) {
        var webhook = webhooks.get(id);
        webhooks.remove(id);
        var gone = List.of(new Change("webhook.name", webhook.name(), ""));
        events.publish(new WebhookRemoved(id, gone));
    }

    /// @return the new secret, to be shown once
    @Transactional
    public String renewSecret(UUID id) {
        var webhook = webhooks.get(id);
        var secret = Signature.freshSecret();
        webhooks.renew(id, secret, clock.instant().plus(OVERLAP));
        events.publish(new SecretRenewed(id, WebhookChanges.named(webhook)));
        return secret;
    }
}
