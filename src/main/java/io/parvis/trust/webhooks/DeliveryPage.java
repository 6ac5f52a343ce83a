package io.parvis.trust.webhooks;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.Tone;
import io.parvis.platform.web.View;

/// One message of a webhook's log: what it says, and what came back.
record DeliveryPage(Webhook webhook, Delivery delivery) implements View {

    static Tone tone(Delivery delivery) {
        return switch (delivery.state()) {
            case WAITING -> delivery.attempts() == 0 ? Tone.INFO : Tone.CAUTION;
            case DELIVERED -> Tone.GOOD;
            case FAILED -> Tone.BAD;
        };
    }

    /// In a few words: the status of the answer, or why there was none.
    static String result(Delivery delivery) {
        if (!delivery.failure().isEmpty()) {
            return t("webhook.failure." + delivery.failure());
        }
        return delivery.status() == null ? "" : delivery.status().toString();
    }

    /// To the message that was just sent. Where it was not heard, the page itself says why.
    static Redirect back(Delivery tried) {
        var path = "/settings/webhooks/{}/deliveries/{}";
        var to = Redirect.to(path, tried.webhook(), tried.id());
        var status = tried.status();
        return status != null && status / 100 == 2 ? to.saying("webhook.heard", status) : to;
    }
}
