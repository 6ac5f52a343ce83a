package io.parvis.people.settings;

import io.parvis.people.firm.Profile;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/// Whether the chat is on.
record ChatForm(boolean active, @NotNull Integer version) {

    static Fields of(Profile profile) {
        return Fields.of(Map.of("active", profile.chat(), "version", profile.version()));
    }
}
