package io.parvis.planning.clocking;

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

/// Who is where, what was not in order, and what the office does with it.
@OfficeController("/clock-ins")
class ClockInController {

    private static final int MOST = 500;

    private final ClockInFile file;
    private final JudgingClockIns judging;

    ClockInController(ClockInFile file, JudgingClockIns judging) {
        this.file = file;
        this.judging = judging;
    }

    record Picked(List<UUID> ids) {}

    /// @param word that tells the worker why
    record Dismissal(@NotBlank @Size(max = 500) String word) {}

    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View list() {
        return file.list();
    }

    @PostMapping("/acceptance")
    @Requires(Permission.APPROVE_SLIPS)
    Redirect acceptAll(Form<Picked> form) {
        var picked =
                form.orRefused().ids().stream().distinct().limit(MOST).map(ClockInId::new).toList();
        var all = judging.acceptAll(picked);
        return Redirect.to("/clock-ins")
                .saying("clock-ins.taken", all.made(), all.endless(), all.met());
    }

    @GetMapping("/{clockIn}")
    @Requires(Permission.SEE_PLANNING)
    View show(@PathVariable ClockInId clockIn) {
        return file.page(clockIn, Fields.empty(), Fields.empty());
    }

    @PostMapping("/{clockIn}/acceptance")
    @Requires(Permission.APPROVE_SLIPS)
    Answer accept(@PathVariable ClockInId clockIn, Form<AcceptForm> form) {
        return form.blaming("pause", "slip_pause_short")
                .send(
                        typed -> {
                            var slip = judging.accept(clockIn, typed.work());
                            return Redirect.to("/slips/{}", slip.value())
                                    .saying("clock-ins.accepted");
                        },
                        typed -> file.page(clockIn, typed, Fields.empty()));
    }

    @PostMapping("/{clockIn}/dismissal")
    @Requires(Permission.APPROVE_SLIPS)
    Answer dismiss(@PathVariable ClockInId clockIn, Form<Dismissal> form) {
        return form.send(
                typed -> {
                    judging.dismiss(clockIn, typed.word());
                    return Redirect.to("/clock-ins").saying("clock-ins.dismissed");
                },
                typed -> file.page(clockIn, Fields.empty(), typed));
    }
}
