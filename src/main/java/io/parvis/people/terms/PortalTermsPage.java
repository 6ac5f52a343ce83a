package io.parvis.people.terms;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.View;

/// The terms in force, for everybody to read.
///
/// @param otherwise the language in which they are shown where the reader's is missing
record PortalTermsPage(Terms terms, String otherwise) implements View {

    String language() {
        return terms.text().nearest(Current.locale().getLanguage(), otherwise);
    }

    String text() {
        return terms.text().in(language());
    }
}
