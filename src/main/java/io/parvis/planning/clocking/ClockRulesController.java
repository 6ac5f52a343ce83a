package io.parvis.planning.clocking;

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

/// What the firm lets pass when somebody clocks in and out.
@OfficeController("/clock-ins/rules")
class ClockRulesController {

    private final ClockRulesKept rules;
    private final SettingClockRules setting;

    ClockRulesController(ClockRulesKept rules, SettingClockRules setting) {
        this.rules = rules;
        this.setting = setting;
    }

    record Typed(
            @NotNull @Nullable @Min(0) @Max(240) Integer early,
            @NotNull @Nullable @Min(0) @Max(240) Integer late,
            @NotNull @Nullable @Min(1) @Max(24) Integer longest) {

        ClockRules rules() {
            return new ClockRules(
                    Objects.requireNonNull(early),
                    Objects.requireNonNull(late),
                    Objects.requireNonNull(longest));
        }
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View ask() {
        var now = rules.get();
        return new ClockRulesPage(
                Fields.of(
                        Map.of(
                                "early", now.early(),
                                "late", now.late(),
                                "longest", now.longest())));
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer set(Form<Typed> form) {
        return form.send(
                typed -> {
                    setting.set(typed.rules());
                    return Redirect.to("/clock-ins/rules").saying("slips.rules.saved");
                },
                ClockRulesPage::new);
    }
}
