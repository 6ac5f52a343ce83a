package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Event;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.UUID;

/// What happens to webhooks.
sealed interface WebhookEvent extends Event {

    UUID webhook();

    @Override
    default Subject subject() {
        return new Subject("webhook", webhook());
    }

    record WebhookMade(UUID webhook, List<Change> changes) implements WebhookEvent {}

    record WebhookChanged(UUID webhook, List<Change> changes) implements WebhookEvent {}

    record WebhookRemoved(UUID webhook, List<Change> changes) implements WebhookEvent {}

    /// Somebody holds back what it is told.
    record WebhookPaused(UUID webhook, List<Change> changes) implements WebhookEvent {}

    /// It did not answer for a day: what it is told waits.
    record WebhookGivenUp(UUID webhook, List<Change> changes) implements WebhookEvent {}

    record WebhookResumed(UUID webhook, List<Change> changes) implements WebhookEvent {}

    /// Its messages are signed with another secret.
    record SecretRenewed(UUID webhook, List<Change> changes) implements WebhookEvent {}

    /// It is told something by hand.
    record DeliveryRepeated(UUID webhook, List<Change> changes) implements WebhookEvent {}

    /// A message that waited is not told by itself any more.
    record DeliveryLeftOut(UUID webhook, List<Change> changes) implements WebhookEvent {}
}
