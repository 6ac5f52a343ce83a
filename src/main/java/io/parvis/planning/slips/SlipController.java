package io.parvis.planning.slips;

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
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One slip, and what the office does with it.
@OfficeController("/slips/{slip}")
class SlipController {

    private final SlipFile file;
    private final JudgingSlips judging;

    SlipController(SlipFile file, JudgingSlips judging) {
        this.file = file;
        this.judging = judging;
    }

    /// @param version the version that was read
    record Approved(@Nullable Integer version) {}

    /// @param word that tells the worker why
    record Rejected(@NotBlank @Size(max = 500) String word) {}

    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View show(@PathVariable SlipId slip) {
        return file.page(slip, Fields.empty(), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.APPROVE_SLIPS)
    Answer correct(@PathVariable SlipId slip, Form<SlipForm> form) {
        return OwnSlipController.blaming(form)
                .send(
                        typed -> {
                            judging.correct(slip, typed);
                            return page(slip).saying("slip.corrected");
                        },
                        typed -> file.page(slip, typed, Fields.empty()));
    }

    @PostMapping("/approval")
    @Requires(Permission.APPROVE_SLIPS)
    Answer approve(@PathVariable SlipId slip, Form<Approved> form) {
        return form.send(
                typed -> {
                    judging.approve(slip, typed.version());
                    return page(slip).saying("slip.approved");
                },
                typed -> file.page(slip, typed, Fields.empty()));
    }

    @PostMapping("/rejection")
    @Requires(Permission.APPROVE_SLIPS)
    Answer reject(@PathVariable SlipId slip, Form<Rejected> form) {
        return form.send(
                typed -> {
                    judging.reject(slip, typed.word());
                    return page(slip).saying("slip.rejected");
                },
                typed -> file.page(slip, Fields.empty(), typed));
    }

    private static Redirect page(SlipId slip) {
        return Redirect.to("/slips/{}", slip.value());
    }
}
