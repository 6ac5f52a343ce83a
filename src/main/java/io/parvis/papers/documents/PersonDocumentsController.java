package io.parvis.papers.documents;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// The documents of one client or of one worker.
@OfficeController({"/clients/{client}/documents", "/workers/{worker}/documents"})
class PersonDocumentsController {

    private final DocumentDesk desk;

    PersonDocumentsController(DocumentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.FILE_DOCUMENTS)
    Answer list(
            @PathVariable Map<String, String> path,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable UUID after) {
        return desk.list(Shelf.in(path), DocumentQuery.of(q, folder, after));
    }

    @PostMapping
    @Requires(Permission.FILE_DOCUMENTS)
    Answer add(
            @PathVariable Map<String, String> path,
            Form<DocumentForm> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return desk.add(Shelf.in(path), form, files);
    }

    @GetMapping("/{document}")
    @Requires(Permission.FILE_DOCUMENTS)
    View show(@PathVariable Map<String, String> path, @PathVariable UUID document) {
        return desk.show(Shelf.in(path), document);
    }

    @PostMapping("/{document}")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer change(
            @PathVariable Map<String, String> path,
            @PathVariable UUID document,
            Form<DocumentForm> form) {
        return desk.change(Shelf.in(path), document, form);
    }

    @PostMapping("/{document}/versions")
    @Requires(Permission.FILE_DOCUMENTS)
    Answer renew(
            @PathVariable Map<String, String> path,
            @PathVariable UUID document,
            Form<DocumentDesk.Newer> form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return desk.renew(Shelf.in(path), document, form, files);
    }

    @PostMapping("/{document}/publication")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect publish(@PathVariable Map<String, String> path, @PathVariable UUID document) {
        return desk.publish(Shelf.in(path), document, true);
    }

    @DeleteMapping("/{document}/publication")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect takeBack(@PathVariable Map<String, String> path, @PathVariable UUID document) {
        return desk.publish(Shelf.in(path), document, false);
    }

    @DeleteMapping("/{document}")
    @Requires(Permission.FILE_DOCUMENTS)
    Redirect remove(@PathVariable Map<String, String> path, @PathVariable UUID document) {
        return desk.remove(Shelf.in(path), document);
    }
}
