package io.parvis.people.firm;

import io.parvis.platform.i18n.Translations;
import java.util.Optional;

/// What a firm says to its clients at its portal: where they sign in, and on the first page.
public record PortalTexts(Translations signIn, Translations home) {

    public static final PortalTexts NONE = new PortalTexts(Translations.NONE, Translations.NONE);

    /// A text in the language in which it is read.
    public record Greeting(String language, String text) {

        /// In the reader's language, else in the firm's, else in whichever there is.
        public static Optional<Greeting> of(Translations text, String reader, String firm) {
            var language = text.nearest(reader, firm);
            return text.speaks(language)
                    ? Optional.of(new Greeting(language, text.in(language)))
                    : Optional.empty();
        }
    }
}
