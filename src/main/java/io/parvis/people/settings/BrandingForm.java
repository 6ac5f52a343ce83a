package io.parvis.people.settings;

import io.parvis.people.firm.Profile;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Map;

/// What is chosen in "Branding".
record BrandingForm(
        @NotBlank @Pattern(regexp = "#[0-9a-fA-F]{6}") String colour, @NotNull Integer version) {

    static Fields of(Profile profile) {
        return Fields.of(Map.of("colour", profile.colour(), "version", profile.version()));
    }

    String kept() {
        return colour.toLowerCase(Locale.ROOT);
    }
}
