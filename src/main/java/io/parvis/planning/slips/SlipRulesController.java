package io.parvis.planning.slips;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What the firm asks of slips.
@OfficeController("/slips/rules")
class SlipRulesController {

    private final SlipRulesKept rules;
    private final SettingSlipRules setting;

    SlipRulesController(SlipRulesKept rules, SettingSlipRules setting) {
        this.rules = rules;
        this.setting = setting;
    }

    record Typed(
            @NotNull @Nullable @Min(0) @Max(60) Integer tolerance,
            @NotNull @Nullable Integer step,
            boolean downwards,
            @NotNull @Nullable SignatureRule signature) {

        SlipRules rules() {
            return new SlipRules(
                    Objects.requireNonNull(tolerance),
                    Objects.requireNonNull(step),
                    downwards,
                    Objects.requireNonNull(signature));
        }
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View ask() {
        var now = rules.get();
        return new SlipRulesPage(
                Fields.of(
                        Map.of(
                                "tolerance", now.tolerance(),
                                "step", now.step(),
                                "downwards", now.downwards(),
                                "signature", now.signature())));
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer set(Form<Typed> form) {
        return form.blaming("step", "slip_rules_step")
                .send(
                        typed -> {
                            setting.set(typed.rules());
                            return Redirect.to("/slips/rules").saying("slips.rules.saved");
                        },
                        SlipRulesPage::new);
    }
}
