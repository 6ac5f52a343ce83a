package io.parvis.talk.memos;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// The workers with whom the office writes.
@OfficeController("/worker-messages")
class MemoListController {

    private final MemoFile file;

    MemoListController(MemoFile file) {
        this.file = file;
    }

    @GetMapping
    @Requires(Permission.SEE_WORKERS)
    View list() {
        return file.list();
    }
}
