package io.parvis.trust.webhooks;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What differs between two states of a webhook, for its history. Never the secret.
record WebhookChanges(@Nullable Webhook before, Webhook after) {

    static List<Change> of(@Nullable Webhook before, Webhook after) {
        var both = new WebhookChanges(before, after);
        return Stream.of(
                        both.of("webhook.name", Webhook::name),
                        both.of("webhook.url", Webhook::url),
                        both.of("webhook.types", one -> String.join(", ", one.types())),
                        both.of("webhook.shielded", WebhookChanges::shielded))
                .flatMap(List::stream)
                .toList();
    }

    /// Which one it is, where nothing of it differs.
    static List<Change> named(Webhook webhook) {
        return List.of(new Change("webhook.name", "", webhook.name()));
    }

    private List<Change> of(String what, Function<Webhook, String> value) {
        return between(
                what,
                before == null ? null : value.apply(before),
                value.apply(after),
                text -> text);
    }

    private static String shielded(Webhook webhook) {
        return webhook.shielded() ? "@webhook.shielded.yes" : "@webhook.shielded.no";
    }
}
