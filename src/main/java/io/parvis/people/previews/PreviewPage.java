package io.parvis.people.previews;

import io.parvis.people.menus.Audience;
import io.parvis.platform.web.View;
import java.util.List;

/// As whom a portal can be looked at.
///
/// @param found one more than are shown, where there are more
record PreviewPage(Audience audience, String q, List<Viewer> found) implements View {

    static final int MOST = 50;
    static final int LONGEST = 100;

    List<Viewer> rows() {
        return found.subList(0, Math.min(found.size(), MOST));
    }

    boolean hasMore() {
        return found.size() > MOST;
    }
}
