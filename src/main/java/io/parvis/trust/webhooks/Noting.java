package io.parvis.trust.webhooks;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Account;
import io.parvis.people.identity.Accounts;
import io.parvis.platform.access.Role;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.mail.Letter;
import io.parvis.platform.mail.Post;
import io.parvis.platform.tenancy.Realm;
import io.parvis.platform.web.Doors;
import io.parvis.platform.web.PublicAddress;
import io.parvis.trust.webhooks.WebhookEvent.WebhookGivenUp;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Writes down how attempts went, and gives up a webhook whose patience is used up.
@Component
class Noting {

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Events events;
    private final Telling telling;

    Noting(Webhooks webhooks, Deliveries deliveries, Events events, Telling telling) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.events = events;
        this.telling = telling;
    }

    /// At least once: when the program dies between the answer and this note, it is told again, under the same id.
    @Transactional
    public void note(Firm firm, Delivery before, Delivery after) {
        deliveries.tried(after);
        if (before.isWaiting() && after.state() == Delivery.State.FAILED) {
            webhooks.find(after.webhook())
                    .filter(webhook -> webhooks.become(webhook.id(), Webhook.State.GIVEN_UP))
                    .ifPresent(webhook -> giveUp(firm, webhook));
        }
    }

    private void giveUp(Firm firm, Webhook webhook) {
        telling.administrators(firm, webhook);
        events.publish(new WebhookGivenUp(webhook.id(), WebhookChanges.named(webhook)));
    }

    /// Writes to those who can mend it.
    @Component
    static class Telling {

        private final Accounts accounts;
        private final Post post;
        private final PublicAddress site;

        Telling(Accounts accounts, Post post, PublicAddress site) {
            this.accounts = accounts;
            this.post = post;
            this.site = site;
        }

        void administrators(Firm firm, Webhook webhook) {
            accounts.active(Role.PORTAL_ADMINISTRATOR)
                    .forEach(reader -> post.send(letter(firm, webhook, reader)));
        }

        private Letter letter(Firm firm, Webhook webhook, Account reader) {
            var path = Doors.path(firm.slug(), Realm.STAFF) + "/settings/webhooks/";
            return new Letter(
                    firm.name(),
                    reader.email(),
                    reader.language(),
                    Message.of("mail.webhook-given-up.subject", webhook.name()),
                    Message.of(
                            "mail.webhook-given-up.body",
                            reader.name(),
                            webhook.name(),
                            webhook.url(),
                            site.of(path + webhook.id())));
        }
    }
}
