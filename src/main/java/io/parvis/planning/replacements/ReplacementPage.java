package io.parvis.planning.replacements;

import static io.parvis.platform.web.Show.base;

import io.parvis.platform.web.View;
import java.util.List;

/// Who could go to a visit, the best first, and who could not.
record ReplacementPage(Need need, List<Proposal> proposals, List<Proposal> others) implements View {

    String back() {
        return base() + "/planning/visits/" + need.visit();
    }
}
