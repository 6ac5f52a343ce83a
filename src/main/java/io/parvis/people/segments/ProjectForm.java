package io.parvis.people.segments;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Currencies;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// What is typed about a project.
///
/// @param version the version that was read, 0 for a new one
record ProjectForm(
        @NotBlank @Size(max = 100) String name,
        @NotBlank @Pattern(regexp = "#[0-9a-fA-F]{6}") String colour,
        @NotBlank String currency,
        @Email @Size(max = 254) String sender,
        @Size(max = 490) String site,
        @NotNull Integer version) {

    /// @throws Refused at the field that cannot be
    Project project(ProjectId id) {
        if (!Currencies.CODES.contains(currency)) {
            throw Refused.at("currency", "form.unreadable");
        }
        return new Project(
                id,
                name,
                colour.toLowerCase(Locale.ROOT),
                currency,
                sender,
                address(),
                false,
                version);
    }

    private String address() {
        if (site.isEmpty()) {
            return "";
        }
        var whole = site.contains("://") ? site : "https://" + site;
        if (!isOnTheWeb(whole)) {
            throw Refused.at("site", "project.site-unreadable");
        }
        return whole;
    }

    private static boolean isOnTheWeb(String text) {
        try {
            var address = new URI(text);
            var scheme = String.valueOf(address.getScheme());
            return scheme.matches("(?i)https?")
                    && address.getHost() != null
                    && address.getHost().contains(".")
                    && address.getUserInfo() == null;
        } catch (URISyntaxException none) {
            return false;
        }
    }
}
