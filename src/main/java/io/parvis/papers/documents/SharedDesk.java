package io.parvis.papers.documents;

import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a client or a worker reads: their own documents, and those for all.
@Component
class SharedDesk {

    private final Documents documents;
    private final Holders holders;
    private final Loading loading;
    private final Showing showing;
    private final WantedList wanted;

    SharedDesk(
            Documents documents,
            Holders holders,
            Loading loading,
            Showing showing,
            WantedList wanted) {
        this.documents = documents;
        this.holders = holders;
        this.loading = loading;
        this.showing = showing;
        this.wanted = wanted;
    }

    @Transactional(readOnly = true)
    View page(DocumentQuery query, Fields fields) {
        var own = holders.own();
        var found = documents.shared(own, query, Documents.PAGE + 1);
        return new SharedPage(
                found,
                showing.sights(found, query.q()),
                query,
                documents.sharedFolders(own),
                wanted.of(own),
                own.isForClients(),
                fields);
    }

    /// Whoever looks at a document is written down, as whoever loads it is.
    View show(UUID document) {
        var found = documents.get(document);
        showing.tell(found);
        return new SharedDocumentPage(found, showing.preview(found), holders.own().isForClients());
    }

    ResponseEntity<byte[]> page(UUID document, int number) {
        return showing.page(documents.get(document), number);
    }

    ResponseEntity<byte[]> picture(UUID document) {
        return showing.picture(documents.get(document));
    }

    void archive(DocumentQuery query, HttpServletResponse response) throws IOException {
        var own = holders.own();
        loading.archive(own, documents.shared(own, query, Integer.MAX_VALUE), response);
    }

    ResponseEntity<Resource> load(UUID document, @Nullable String key) {
        var found = documents.get(document);
        return loading.load(found, found.latest(), key);
    }
}
