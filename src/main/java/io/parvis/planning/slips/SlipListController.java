package io.parvis.planning.slips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The slips of the firm, and many approved at once.
@OfficeController("/slips")
class SlipListController {

    private static final int MOST = 500;

    private final SlipFile file;
    private final JudgingSlips judging;

    SlipListController(SlipFile file, JudgingSlips judging) {
        this.file = file;
        this.judging = judging;
    }

    record Picked(List<UUID> ids) {}

    /// What cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View list(Form<SlipQuery> form) {
        return file.list(asked(form));
    }

    static SlipQuery asked(Form<SlipQuery> form) {
        var query = form.value();
        return query == null || form.fields().anyError() ? SlipQuery.NONE : query;
    }

    @PostMapping("/approval")
    @Requires(Permission.APPROVE_SLIPS)
    Redirect approve(Form<Picked> form) {
        var picked = form.orRefused().ids().stream().distinct().limit(MOST).map(SlipId::new);
        return Redirect.to("/slips").saying("slips.approved", judging.approveAll(picked.toList()));
    }
}
