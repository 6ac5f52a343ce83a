package io.parvis.trust.audit;

import io.parvis.platform.kernel.History;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.trust.audit.AuditEntries.Listed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened, the newest first.
///
/// @param found one more than a page, where there is another
/// @param later whether the newest are on a page before
record AuditPage(List<Listed> found, boolean later) implements View {

    static final int ROWS = 50;

    List<History.Entry> entries() {
        return found.stream().limit(ROWS).map(Listed::entry).toList();
    }

    @Nullable String newest() {
        return later ? Show.base() + "/audit" : null;
    }

    @Nullable String earlier() {
        return found.size() > ROWS
                ? Show.base() + "/audit?before=" + found.get(ROWS - 1).id()
                : null;
    }
}
