package io.parvis.papers.documents;

import io.parvis.papers.documents.Wanted.Line;
import io.parvis.platform.web.ActiveFilter;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Show;
import io.parvis.platform.web.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is published for whoever reads it: a client, or a worker.
///
/// @param found one more than a page, when there are so many
/// @param wanted what is asked of whoever reads it
/// @param client whether a client reads it
record SharedPage(
        List<Document> found,
        Sights sights,
        DocumentQuery query,
        List<String> folders,
        List<Line> wanted,
        boolean client,
        Fields fields)
        implements View {

    String count() {
        return DocumentQuery.count(found.size());
    }

    List<Document> rows() {
        return found.stream().limit(Documents.PAGE).toList();
    }

    String title() {
        return client ? "documents.portal" : "documents.team";
    }

    List<ActiveFilter> filters() {
        return query.filters(SharedPage::href);
    }

    String archiveHref() {
        return href() + "/archive" + query.from(null).text();
    }

    static String href() {
        return Show.base() + "/documents";
    }

    static String href(DocumentQuery other) {
        return href() + other.text();
    }

    @Nullable String firstHref() {
        return query.after() == null ? null : href(query.from(null));
    }

    @Nullable String nextHref() {
        return found.size() > Documents.PAGE ? href(query.from(rows().getLast().id())) : null;
    }
}
