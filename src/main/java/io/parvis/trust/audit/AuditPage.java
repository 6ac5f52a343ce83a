package io.parvis.trust.audit;

import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import io.parvis.trust.audit.AuditEntries.Listed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened, the newest first.
///
/// @param found one more than a page, where there is another
/// @param firms their names
/// @param later whether the newest are on a page before
record AuditPage(List<Listed> found, Map<UUID, String> firms, boolean later) implements View {

    static final int ROWS = 50;

    List<Listed> entries() {
        return found.stream().limit(ROWS).toList();
    }

    /// Whom or what it happened to, where the sentence does not say so; an empty text else.
    String about(Listed one) {
        var name = Objects.toString(one.account(), firms.getOrDefault(one.subject(), ""));
        return name.equals(one.entry().who()) ? "" : name;
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
