package io.parvis.people.details;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What workers asked to have changed, and the answers of the office.
@OfficeController("/workers")
class RequestsController {

    private final DetailFile file;
    private final AnsweringRequests answering;

    RequestsController(DetailFile file, AnsweringRequests answering) {
        this.file = file;
        this.answering = answering;
    }

    record RefusalForm(@NotBlank @Size(max = 500) String word) {}

    @GetMapping("/changes")
    @Requires(Permission.MANAGE_WORKERS)
    View show() {
        return file.waiting(Fields.empty(), "");
    }

    /// @param version of the worker that the reader saw
    @PostMapping("/changes/{request}/approval")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect approve(@PathVariable RequestId request, @RequestParam int version) {
        answering.approve(request, version);
        return Redirect.to("/workers/changes").saying("request.approved");
    }

    @PostMapping("/{id}/changes/approval")
    @Requires(Permission.MANAGE_WORKERS)
    Redirect approveAll(@PathVariable WorkerId id, @RequestParam int version) {
        return Redirect.to("/workers/changes")
                .saying("request.approved-all", answering.approveAll(id, version));
    }

    @PostMapping("/changes/{request}/refusal")
    @Requires(Permission.MANAGE_WORKERS)
    Answer refuse(@PathVariable RequestId request, Form<RefusalForm> form) {
        return form.send(
                typed -> {
                    answering.refuse(request, typed.word());
                    return Redirect.to("/workers/changes").saying("request.refused");
                },
                fields -> file.waiting(fields, request.toString()));
    }
}
