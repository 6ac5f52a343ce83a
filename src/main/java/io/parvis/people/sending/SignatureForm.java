package io.parvis.people.sending;

import io.parvis.platform.i18n.Translations;
import io.parvis.platform.web.Fields;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/// What stands under the firm's name.
record SignatureForm(
        @Size(max = 1000) String fr,
        @Size(max = 1000) String nl,
        @Size(max = 1000) String en,
        @NotNull Integer version) {

    static Fields of(Sending kept) {
        var text = kept.signature();
        return Fields.of(
                Map.of(
                        "fr", text.fr(),
                        "nl", text.nl(),
                        "en", text.en(),
                        "version", kept.version()));
    }

    Translations signature() {
        return new Translations(fr, nl, en);
    }
}
