package io.parvis.trust.apikeys;

import io.parvis.platform.web.View;

/// Shows a key, here and never again.
///
/// @param site where the installation is reached
record MadeKeyPage(String name, String key, String site) implements View {

    String example() {
        return "curl -H \"Authorization: Bearer %s\" %s/api/v1/clients".formatted(key, site);
    }
}
