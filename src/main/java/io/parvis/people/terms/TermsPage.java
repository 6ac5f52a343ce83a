package io.parvis.people.terms;

import io.parvis.people.terms.TermsVersions.Edition;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;

/// The terms at the office: the draft, and what was published.
///
/// @param drafted whether there is a draft to publish
/// @param publishing what was chosen in the dialog that publishes
record TermsPage(boolean drafted, List<Edition> editions, Fields fields, Fields publishing)
        implements View {

    static final int LONGEST = TermsForm.LONGEST;

    @Override
    public int status() {
        return fields.anyError() || publishing.anyError() ? 422 : 200;
    }

    int next() {
        return editions.isEmpty() ? 1 : editions.getFirst().number() + 1;
    }
}
