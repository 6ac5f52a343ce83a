package io.parvis.trust.webhooks;

import io.parvis.platform.api.ApiController;
import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.web.PublicAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a webhook is told: that something happened, and where to read it with a key. What it says is not sent
/// around, so it is never old, and nobody learns from it what they may not read.
@Component
class Bodies {

    private final JsonMapper json;
    private final PublicAddress site;
    private final Ids ids;
    private final Clock clock;

    Bodies(JsonMapper json, PublicAddress site, Ids ids, Clock clock) {
        this.json = json;
        this.site = site;
        this.ids = ids;
        this.clock = clock;
    }

    Queued of(Webhook webhook, Announcement news) {
        return queued(webhook, news.type(), news.id(), news.path());
    }

    Queued ping(Webhook webhook) {
        return queued(webhook, Announced.PING, webhook.id(), "/openapi.json");
    }

    private Queued queued(Webhook webhook, String type, UUID about, String path) {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var data = new WebhookData(about, site.of(ApiController.ROOT + path));
        var body = json.writeValueAsString(new WebhookMessage(type, at, data));
        return new Queued(ids.next(), webhook.id(), type, body, at);
    }

    /// The body of a message, as the Standard Webhooks want it.
    ///
    /// @param timestamp when it happened
    record WebhookMessage(String type, Instant timestamp, WebhookData data) {}

    /// @param id of what it is about
    /// @param url where that is read
    record WebhookData(UUID id, String url) {}

    /// What is to be told.
    ///
    /// @param id the same however often it is sent, so that a receiver can tell
    record Queued(UUID id, UUID webhook, String type, String body, Instant at) {}
}
