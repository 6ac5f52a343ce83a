package io.parvis.papers.documents;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The firm's own documents, for all its clients or workers. Loaded, one by one or all together, and looked at.
@OfficeController("/company/documents")
class CompanyDocumentFileController {

    private final Documents documents;
    private final Loading loading;
    private final Showing showing;

    CompanyDocumentFileController(Documents documents, Loading loading, Showing showing) {
        this.documents = documents;
        this.loading = loading;
        this.showing = showing;
    }

    @GetMapping("/archive")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    void archive(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            HttpServletResponse response)
            throws IOException {
        var shelf = Shelf.COMPANY;
        loading.archive(shelf, documents.all(shelf, DocumentQuery.of(q, folder, null)), response);
    }

    @GetMapping("/{document}/versions/{number}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    ResponseEntity<Resource> load(
            @PathVariable UUID document,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable String key) {
        var found = documents.get(Shelf.COMPANY, document);
        return loading.load(found, loading.version(found, number), key);
    }

    @GetMapping("/{document}/pages/{page}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    ResponseEntity<byte[]> page(@PathVariable UUID document, @PathVariable int page) {
        return showing.page(documents.get(Shelf.COMPANY, document), page);
    }

    @GetMapping("/{document}/picture")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    ResponseEntity<byte[]> picture(@PathVariable UUID document) {
        return showing.picture(documents.get(Shelf.COMPANY, document));
    }
}
