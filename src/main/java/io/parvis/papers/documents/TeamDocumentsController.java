package io.parvis.papers.documents;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// What the firm published for a worker.
@OfMenu(MenuEntry.DOCUMENTS)
@TeamController("/documents")
class TeamDocumentsController {

    private final SharedDesk desk;

    TeamDocumentsController(SharedDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            @RequestParam(required = false) @Nullable UUID after) {
        return desk.page(DocumentQuery.of(q, folder, after), Fields.empty());
    }

    @GetMapping("/archive")
    @Requires(Permission.SEE_TEAM)
    void archive(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String folder,
            HttpServletResponse response)
            throws IOException {
        desk.archive(DocumentQuery.of(q, folder, null), response);
    }

    @GetMapping("/{document}")
    @Requires(Permission.SEE_TEAM)
    View show(@PathVariable UUID document) {
        return desk.show(document);
    }

    @GetMapping("/{document}/pages/{page}")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<byte[]> page(@PathVariable UUID document, @PathVariable int page) {
        return desk.page(document, page);
    }

    @GetMapping("/{document}/picture")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<byte[]> picture(@PathVariable UUID document) {
        return desk.picture(document);
    }

    @GetMapping("/{document}/file")
    @Requires(Permission.SEE_TEAM)
    ResponseEntity<Resource> load(
            @PathVariable UUID document, @RequestParam(required = false) @Nullable String key) {
        return desk.load(document, key);
    }
}
