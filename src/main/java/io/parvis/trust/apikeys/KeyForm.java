package io.parvis.trust.apikeys;

import io.parvis.platform.access.Scope;
import io.parvis.platform.kernel.Refused;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is typed to make a key.
///
/// @param once the id the form was given when it was shown: sent twice, it makes one key
record KeyForm(
        @NotNull UUID once,
        @NotBlank @Size(max = 100) String name,
        @Nullable List<String> scopes,
        boolean shielded,
        @NotNull KeyLife life) {

    /// @throws Refused at the scopes when none was chosen, or one that is none
    List<Scope> chosen() {
        var texts = scopes == null ? List.<String>of() : scopes;
        var chosen = texts.stream().distinct().flatMap(text -> Scope.find(text).stream()).toList();
        if (chosen.isEmpty() || chosen.size() < texts.stream().distinct().count()) {
            throw Refused.at("scopes", "api-key.scopes.none");
        }
        return chosen;
    }
}
