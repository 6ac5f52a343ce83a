package io.parvis.planning.rules;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// What the firm says about changes of its planning.
@OfficeController("/planning/rules")
class RulesController {

    private final RulesFile file;
    private final SettingRules setting;

    RulesController(RulesFile file, SettingRules setting) {
        this.file = file;
        this.setting = setting;
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View ask() {
        return file.page();
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer set(Form<RulesForm> form) {
        return form.send(
                typed -> {
                    setting.set(typed.rules());
                    return Redirect.to("/planning/rules").saying("rules.saved");
                },
                file::page);
    }
}
