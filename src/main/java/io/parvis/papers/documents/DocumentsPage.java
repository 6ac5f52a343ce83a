package io.parvis.papers.documents;

import io.parvis.papers.documents.Wanted.Line;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The documents on a shelf, for the office.
///
/// @param name of the client or the worker; empty for the firm's own
/// @param wanted what is wanted of them
/// @param found one more than a page, when there are so many
record DocumentsPage(
        Shelf shelf,
        String name,
        List<Document> found,
        Sights sights,
        DocumentQuery query,
        List<String> folders,
        List<Line> wanted,
        Fields fields,
        LocalDate today)
        implements View {

    String count() {
        return DocumentQuery.count(found.size());
    }

    List<Document> rows() {
        return found.stream().limit(Documents.PAGE).toList();
    }

    List<ActiveFilter> filters() {
        return query.filters(this::href);
    }

    String href(DocumentQuery other) {
        return shelf.href() + other.text();
    }

    String archiveHref() {
        return shelf.href() + "/archive" + query.from(null).text();
    }

    @Nullable String firstHref() {
        return query.after() == null ? null : href(query.from(null));
    }

    @Nullable String nextHref() {
        return found.size() > Documents.PAGE ? href(query.from(rows().getLast().id())) : null;
    }
}
