package io.parvis.papers.documents;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.files.Uploads;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// What the firm published for a client, and what the client sends.
@OfMenu(MenuEntry.DOCUMENTS)
@PortalController("/documents")
class PortalDocumentsController {

    private final SharedDesk desk;
    private final Holders holders;
    private final Filing filing;
    private final Uploads uploads;

    PortalDocumentsController(SharedDesk desk, Holders holders, Filing filing, Uploads uploads) {
        this.desk = desk;
        this.holders = holders;
        this.filing = filing;
        this.uploads = uploads;
    }

    /// @param uploads files that came ahead of it
    record Sent(List<UUID> uploads) {}

    @GetMapping
    @Requires(Permission.SEE_DOCUMENTS)
    View list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable UUID after) {
        return desk.page(DocumentQuery.of(q, folder, after), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.SEND_DOCUMENTS)
    Answer send(
            Form<Sent> form, @RequestParam(required = false) @Nullable List<MultipartFile> files) {
        return form.send(
                typed -> {
                    var contents = uploads.receive("files", files, typed.uploads());
                    if (contents.isEmpty()) {
                        throw Refused.at("files", "document.file-missing");
                    }
                    var sent = filing.send(holders.own(), contents, "");
                    uploads.forget(typed.uploads());
                    return Redirect.to("/documents").saying("documents.sent", sent.size());
                },
                fields -> desk.page(DocumentQuery.ALL, fields));
    }

    @GetMapping("/archive")
    @Requires(Permission.SEE_DOCUMENTS)
    void archive(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            HttpServletResponse response)
            throws IOException {
        desk.archive(DocumentQuery.of(q, folder, null), response);
    }

    @GetMapping("/{document}")
    @Requires(Permission.SEE_DOCUMENTS)
    View show(@PathVariable UUID document) {
        return desk.show(document);
    }

    @GetMapping("/{document}/pages/{page}")
    @Requires(Permission.SEE_DOCUMENTS)
    ResponseEntity<byte[]> page(@PathVariable UUID document, @PathVariable int page) {
        return desk.page(document, page);
    }

    @GetMapping("/{document}/picture")
    @Requires(Permission.SEE_DOCUMENTS)
    ResponseEntity<byte[]> picture(@PathVariable UUID document) {
        return desk.picture(document);
    }

    @GetMapping("/{document}/file")
    @Requires(Permission.SEE_DOCUMENTS)
    ResponseEntity<Resource> load(
            @PathVariable UUID document, @RequestParam(required = false) @Nullable String key) {
        return desk.load(document, key);
    }
}
