package io.parvis.trust.webhooks;

import static io.parvis.platform.web.Show.t;

import io.parvis.people.identity.Visit;
import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A webhook: a new one, or one to change, with what it was told.
///
/// @param kept null for a new one
/// @param read of the log, one more than is shown where there is more
/// @param older whether this is not the newest page of the log
record WebhookPage(
        @Nullable Webhook kept, Fields fields, List<Delivery> read, int shown, boolean older)
        implements View {

    static WebhookPage fresh(Fields fields) {
        return new WebhookPage(null, fields, List.of(), 0, false);
    }

    static Fields fields(Webhook webhook) {
        return Fields.of(
                Map.of(
                        "once", webhook.id(),
                        "name", webhook.name(),
                        "url", webhook.url(),
                        "types", webhook.types(),
                        "shielded", webhook.shielded(),
                        "version", webhook.version()));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    List<Choice> types() {
        return Announced.in(Visit.here().firm()).stream()
                .map(one -> new Choice(one.text(), t(one), one.text()))
                .toList();
    }

    List<Delivery> log() {
        return read.subList(0, Math.min(shown, read.size()));
    }

    /// Where the log goes on; null at its end.
    @Nullable String next(String here) {
        return read.size() > shown ? here + "?before=" + log().getLast().number() : null;
    }
}
