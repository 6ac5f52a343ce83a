package io.parvis.trust.webhooks;

import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed about a webhook.
///
/// @param once the id the form was given when it was shown: sent twice, it makes one webhook
/// @param version the version that was read, 0 for a new one
record WebhookForm(
        @NotNull UUID once,
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Size(max = 1000) String url,
        @Nullable List<String> types,
        boolean shielded,
        @NotNull Integer version) {

    /// @throws Refused at the types when none was chosen, or one that is none
    Webhook webhook(UUID id) {
        var texts = types == null ? List.<String>of() : types.stream().distinct().toList();
        if (texts.isEmpty() || !texts.stream().allMatch(text -> Announced.find(text).isPresent())) {
            throw Refused.at("types", "webhook.types.none");
        }
        return new Webhook(
                id, name.strip(), url.strip(), texts, shielded, Webhook.State.ACTIVE, version);
    }
}
