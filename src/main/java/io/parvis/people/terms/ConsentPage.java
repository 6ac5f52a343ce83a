package io.parvis.people.terms;

import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;

/// New terms, which a member accepts before going on.
///
/// @param otherwise the language in which they are shown where the reader's is missing
record ConsentPage(Terms terms, String otherwise, Fields fields) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    String language() {
        return terms.text().nearest(Current.locale().getLanguage(), otherwise);
    }

    String text() {
        return terms.text().in(language());
    }
}
