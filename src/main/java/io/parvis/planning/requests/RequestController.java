package io.parvis.planning.requests;

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
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What clients and workers asked for, and what the office answers.
@OfficeController("/planning/requests")
class RequestController {

    private static final int MOST = 500;

    private final RequestFile file;
    private final JudgingRequests judging;

    RequestController(RequestFile file, JudgingRequests judging) {
        this.file = file;
        this.judging = judging;
    }

    record Approved() {}

    /// @param word that tells whoever asked why
    record Refusal(@NotBlank @Size(max = 500) String word) {}

    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View list() {
        return file.list();
    }

    record Picked(List<UUID> ids) {}

    /// What counted at once need not be shown any more.
    @PostMapping("/read")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect read(Form<Picked> form) {
        var picked = form.orRefused().ids().stream().distinct().limit(MOST).map(RequestId::new);
        return Redirect.to("/planning/requests")
                .saying("requests.were-read", judging.read(picked.toList()));
    }

    @GetMapping("/{request}")
    @Requires(Permission.SEE_PLANNING)
    View show(@PathVariable RequestId request) {
        return file.page(request, Fields.empty(), Fields.empty());
    }

    @PostMapping("/{request}/approval")
    @Requires(Permission.MANAGE_PLANNING)
    Answer approve(@PathVariable RequestId request, Form<Approved> form) {
        return form.send(
                _ -> {
                    judging.approve(request);
                    return Redirect.to("/planning/requests").saying("requests.approved");
                },
                typed -> file.page(request, said(typed), Fields.empty()));
    }

    @PostMapping("/{request}/refusal")
    @Requires(Permission.MANAGE_PLANNING)
    Answer refuse(@PathVariable RequestId request, Form<Refusal> form) {
        return form.send(
                typed -> {
                    judging.refuse(request, typed.word());
                    return Redirect.to("/planning/requests").saying("requests.refused");
                },
                typed -> file.page(request, Fields.empty(), typed));
    }

    // Nothing was typed here: whatever field is at fault stood on another page.
    private static Fields said(Fields refused) {
        var fields = Fields.empty();
        for (var messages : refused.errors().values()) {
            for (var message : messages) {
                fields = fields.with("", message);
            }
        }
        return fields;
    }
}
