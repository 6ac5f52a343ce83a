package io.parvis.trust.webhooks;

import io.parvis.platform.web.Tone;
import io.parvis.platform.web.View;
import java.util.List;

/// Where other programs want to be told.
record WebhookList(List<Webhook> rows) implements View {

    static Tone tone(Webhook webhook) {
        return switch (webhook.state()) {
            case ACTIVE -> Tone.GOOD;
            case PAUSED -> Tone.CAUTION;
            case GIVEN_UP -> Tone.BAD;
        };
    }
}
