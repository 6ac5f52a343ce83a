package io.parvis.talk.memos;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the office and one worker write to one another.
@OfficeController("/workers/{worker}/messages")
class WorkerMemosController {

    private final MemoFile file;
    private final WritingMemos writing;

    WorkerMemosController(MemoFile file, WritingMemos writing) {
        this.file = file;
        this.writing = writing;
    }

    @GetMapping
    @Requires(Permission.SEE_WORKERS)
    View show(@PathVariable WorkerId worker) {
        return file.of(worker);
    }

    @PostMapping
    @Requires(Permission.MANAGE_WORKERS)
    Answer write(@PathVariable WorkerId worker, Form<MemoForm> form) {
        return form.send(
                typed -> {
                    writing.write(worker, typed);
                    return here(worker).saying("memos.sent");
                },
                typed -> file.of(worker, typed));
    }

    @PostMapping("/read")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect read(@PathVariable WorkerId worker) {
        writing.read(worker);
        return here(worker);
    }

    private static Redirect here(WorkerId worker) {
        return Redirect.to("/workers/{}/messages", worker.value());
    }
}
