package io.parvis.trust.webhooks;

import io.parvis.platform.outgoing.Call;
import io.parvis.platform.outgoing.NotReached;
import io.parvis.platform.outgoing.Outgoing;
import io.parvis.trust.webhooks.Delivery.Outcome;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// One attempt to tell a webhook something. Never within a transaction: the other side may take its time.
@Component
class Sending {

    // What is read of an answer: enough to find a fault, too little to be a store.
    private static final int READ = 1000;

    private final Webhooks webhooks;
    private final Outgoing outgoing;
    private final Clock clock;

    Sending(Webhooks webhooks, Outgoing outgoing, Clock clock) {
        this.webhooks = webhooks;
        this.outgoing = outgoing;
        this.clock = clock;
    }

    /// @return the delivery as it stands after it
    Delivery send(Webhook webhook, Delivery delivery) {
        return delivery.after(outcome(webhook, delivery), clock.instant());
    }

    private Outcome outcome(Webhook webhook, Delivery delivery) {
        var secrets = webhooks.secrets(webhook.id(), clock.instant());
        if (secrets.isEmpty()) {
            return new Outcome(null, "UNSEALED", "");
        }
        var to = URI.create(webhook.url());
        var call = Call.post(to, headers(delivery, secrets), delivery.body());
        try {
            var answered = outgoing.send(call);
            return new Outcome(answered.status(), "", beginning(answered.body()));
        } catch (NotReached gone) {
            return new Outcome(null, gone.why().name(), "");
        }
    }

    private Map<String, String> headers(Delivery delivery, List<String> secrets) {
        var id = delivery.id().toString();
        var now = clock.instant();
        return Map.of(
                "Content-Type",
                "application/json",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(now.getEpochSecond()),
                "webhook-signature",
                Signature.of(id, now, delivery.body(), secrets));
    }

    // The database takes every sign but this one.
    private static String beginning(String body) {
        return body.substring(0, Math.min(READ, body.length())).replace("\0", "");
    }
}
