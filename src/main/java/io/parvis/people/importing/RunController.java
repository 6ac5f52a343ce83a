package io.parvis.people.importing;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// An import while it is tried out, while it runs, and after.
@OfficeController("/clients/imports/{import}")
class RunController {

    private final ImportPages pages;
    private final Importing importing;
    private final Progress progress;

    RunController(ImportPages pages, Importing importing, Progress progress) {
        this.pages = pages;
        this.importing = importing;
        this.progress = progress;
    }

    /// @param weight which notes; any other word: all of them
    /// @param after the place of the last note of the page before, as `line-number`
    @GetMapping
    @Requires(Permission.MANAGE_CLIENTS)
    View show(
            @PathVariable("import") UUID id,
            @RequestParam(defaultValue = "") String weight,
            @RequestParam(defaultValue = "") String after) {
        return pages.page(id, weight, after);
    }

    @PostMapping("/run")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect start(@PathVariable("import") UUID id) {
        importing.start(id);
        return there(id).saying("import.started");
    }

    /// Ends it early.
    @DeleteMapping("/run")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect stop(@PathVariable("import") UUID id) {
        progress.stop(id);
        return there(id).saying("import.stopped");
    }

    @PostMapping("/pause")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect pause(@PathVariable("import") UUID id) {
        importing.pause(id);
        return there(id).saying("import.paused");
    }

    @DeleteMapping("/pause")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect resume(@PathVariable("import") UUID id) {
        importing.resume(id);
        return there(id).saying("import.resumed");
    }

    /// What undoing would do.
    @GetMapping("/undoing")
    @Requires(Permission.MANAGE_CLIENTS)
    View ask(@PathVariable("import") UUID id) {
        return pages.undo(id);
    }

    @PostMapping("/undoing")
    @Requires(Permission.MANAGE_CLIENTS)
    Redirect undo(@PathVariable("import") UUID id) {
        importing.undo(id);
        return there(id).saying("import.undoing");
    }

    private static Redirect there(UUID id) {
        return Redirect.to("/clients/imports/{}", id);
    }
}
