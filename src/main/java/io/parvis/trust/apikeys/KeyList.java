package io.parvis.trust.apikeys;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.access.Scope;
import io.parvis.platform.web.Tone;
import io.parvis.platform.web.View;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/// The keys of the firm.
record KeyList(List<ApiKey> rows, Instant now) implements View {

    String scopes(ApiKey key) {
        return key.scopes().stream().map(Scope::text).collect(Collectors.joining(", "));
    }

    String state(ApiKey key) {
        if (key.revokedAt() != null) {
            return t("api-key.state.revoked");
        }
        return key.isValid(now) ? t("api-key.state.valid") : t("api-key.state.expired");
    }

    Tone tone(ApiKey key) {
        return key.isValid(now) ? Tone.GOOD : Tone.NEUTRAL;
    }
}
