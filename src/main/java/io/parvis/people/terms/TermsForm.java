package io.parvis.people.terms;

import io.parvis.platform.i18n.Translations;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// The draft as it is typed.
///
/// @param version the version of the draft that was read, 0 where there is none yet
record TermsForm(
        @Size(max = LONGEST) String fr,
        @Size(max = LONGEST) String nl,
        @Size(max = LONGEST) String en,
        @NotNull Integer version) {

    static final int LONGEST = 100_000;

    Translations text() {
        return new Translations(fr, nl, en);
    }

    static Fields fields(Translations text, int version) {
        return Fields.of(
                Map.of("fr", text.fr(), "nl", text.nl(), "en", text.en(), "version", version));
    }
}
