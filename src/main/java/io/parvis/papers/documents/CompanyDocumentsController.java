package io.parvis.papers.documents;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The firm's own documents, for all its clients or workers.
@OfficeController("/company/documents")
class CompanyDocumentsController {

    private final DocumentDesk desk;

    CompanyDocumentsController(DocumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable UUID after) {
        return desk.list(Shelf.COMPANY, DocumentQuery.of(q, folder, after));
    }

    @PostMapping
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer add(
            Form<DocumentForm> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return desk.add(Shelf.COMPANY, form, files);
    }

    @GetMapping("/{document}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    View show(@PathVariable UUID document) {
        return desk.show(Shelf.COMPANY, document);
    }

    @PostMapping("/{document}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer change(@PathVariable UUID document, Form<DocumentForm> form) {
        return desk.change(Shelf.COMPANY, document, form);
    }

    @PostMapping("/{document}/versions")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Answer renew(
            @PathVariable UUID document,
            Form<DocumentDesk.Newer> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return desk.renew(Shelf.COMPANY, document, form, files);
    }

    @PostMapping("/{document}/publication")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Redirect publish(@PathVariable UUID document) {
        return desk.publish(Shelf.COMPANY, document, true);
    }

    @DeleteMapping("/{document}/publication")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Redirect takeBack(@PathVariable UUID document) {
        return desk.publish(Shelf.COMPANY, document, false);
    }

    @DeleteMapping("/{document}")
    @Requires(Permission.MANAGE_COMPANY_DOCUMENTS)
    Redirect remove(@PathVariable UUID document) {
        return desk.remove(Shelf.COMPANY, document);
    }
}
