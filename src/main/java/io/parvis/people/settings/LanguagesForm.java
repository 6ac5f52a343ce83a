package io.parvis.people.settings;

import io.parvis.people.firm.Profile;
import io.parvis.platform.i18n.Languages;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;

/// In which languages the firm speaks with its clients and workers.
///
/// @param anyway whether it is known that clients have one that goes
record LanguagesForm(List<String> languages, boolean anyway, @NotNull Integer version) {

    static Fields of(Profile profile) {
        return Fields.of(Map.of("languages", profile.languages(), "version", profile.version()));
    }

    /// @throws Refused at the languages when there is none, or not the one that new clients are given
    List<String> offered(String ofNewClients) {
        var offered = Languages.ALL.stream().filter(languages::contains).toList();
        if (!offered.contains(ofNewClients)) {
            throw Refused.at(
                    "languages", "settings.languages.default", Languages.name(ofNewClients));
        }
        return offered;
    }
}
