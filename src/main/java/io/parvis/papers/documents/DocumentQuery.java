package io.parvis.papers.documents;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.ActiveFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Which documents of a shelf are looked for.
///
/// @param q a part of the label, as typed
/// @param folder null for all folders
/// @param after the last document of the page before
record DocumentQuery(String q, @Nullable String folder, @Nullable UUID after) {

    static final DocumentQuery ALL = new DocumentQuery("", null, null);

    static DocumentQuery of(@Nullable String q, @Nullable String folder, @Nullable UUID after) {
        var chosen = clean(folder);
        return new DocumentQuery(clean(q), chosen.isEmpty() ? null : chosen, after);
    }

    // The database has no zero in a text.
    private static String clean(@Nullable String text) {
        return text == null ? "" : text.replace("\0", "").strip();
    }

    /// How many there are, in words; beyond a page nobody counts.
    static String count(int found) {
        return found > Documents.PAGE
                ? t("documents.count.more", Documents.PAGE)
                : t("documents.count", found);
    }

    boolean isNarrow() {
        return !q.isEmpty() || folder != null;
    }

    DocumentQuery from(@Nullable UUID last) {
        return new DocumentQuery(q, folder, last);
    }

    /// What narrows the list, each with the address of the list without it.
    List<ActiveFilter> filters(Function<DocumentQuery, String> href) {
        var filters = new ArrayList<ActiveFilter>();
        if (!q.isEmpty()) {
            var without = new DocumentQuery("", folder, null);
            filters.add(new ActiveFilter(t("documents.search"), q, href.apply(without)));
        }
        if (folder != null) {
            var without = new DocumentQuery(q, null, null);
            filters.add(new ActiveFilter(t("document.folder"), folder, href.apply(without)));
        }
        return filters;
    }

    /// As it stands in an address, with its question mark.
    String text() {
        var text = new StringBuilder();
        append(text, "q", q);
        append(text, "folder", folder == null ? "" : folder);
        append(text, "after", after == null ? "" : after.toString());
        return text.toString();
    }

    private static void append(StringBuilder text, String name, String value) {
        if (!value.isEmpty()) {
            text.append(text.isEmpty() ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
