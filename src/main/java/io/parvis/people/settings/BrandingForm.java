package io.parvis.people.settings;

import io.parvis.people.firm.PortalTexts;
import io.parvis.people.firm.Profile;
import io.parvis.platform.i18n.Translations;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.Map;

/// What is chosen in "Branding".
record BrandingForm(
        @NotBlank @Pattern(regexp = "#[0-9a-fA-F]{6}") String colour,
        @Size(max = 2000) String signInFr,
        @Size(max = 2000) String signInNl,
        @Size(max = 2000) String signInEn,
        @Size(max = 2000) String homeFr,
        @Size(max = 2000) String homeNl,
        @Size(max = 2000) String homeEn,
        @NotNull Integer version) {

    static Fields of(Profile profile, PortalTexts texts) {
        return Fields.of(
                Map.of(
                        "colour", profile.colour(),
                        "signInFr", texts.signIn().fr(),
                        "signInNl", texts.signIn().nl(),
                        "signInEn", texts.signIn().en(),
                        "homeFr", texts.home().fr(),
                        "homeNl", texts.home().nl(),
                        "homeEn", texts.home().en(),
                        "version", profile.version()));
    }

    PortalTexts texts() {
        return new PortalTexts(
                new Translations(signInFr, signInNl, signInEn),
                new Translations(homeFr, homeNl, homeEn));
    }

    String kept() {
        return colour.toLowerCase(Locale.ROOT);
    }
}
