package io.parvis.planning.codes;

import static io.parvis.platform.web.Show.base;

import io.parvis.planning.codes.CodeRows.CodeRow;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Clients at whose place a code hangs, or could.
///
/// @param found a row more than a page, where there is another page
record CodeListPage(CodeQuery query, List<CodeRow> found) implements View {

    static final int PAGE = 100;

    List<CodeRow> rows() {
        return found.subList(0, Math.min(found.size(), PAGE));
    }

    @Nullable String first() {
        return query.after() == null ? null : base() + query.path(null);
    }

    @Nullable String next() {
        return found.size() > PAGE ? base() + query.path(rows().getLast().id()) : null;
    }
}
