package io.parvis.people.domains;

import io.parvis.people.domains.Openings.Shielded;
import io.parvis.platform.web.View;
import java.util.List;

/// The shielded domains an administrator holds no function in: names only.
record HiddenDomains(List<Shielded> domains) implements View {

    boolean mayBeMore() {
        return domains.size() == BreakGlass.MOST_LISTED;
    }
}
