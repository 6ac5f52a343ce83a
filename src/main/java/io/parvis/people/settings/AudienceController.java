package io.parvis.people.settings;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import org.springframework.web.bind.annotation.PostMapping;

/// In which languages clients and workers are spoken to, and how long they stay signed in.
@OfficeController("/settings/firm")
class AudienceController {

    private final SettingsFile file;
    private final KeepingAudience keeping;

    AudienceController(SettingsFile file, KeepingAudience keeping) {
        this.file = file;
        this.keeping = keeping;
    }

    @PostMapping("/languages")
    @Requires(Permission.MANAGE_FIRM)
    Answer languages(Form<LanguagesForm> form) {
        return form.send(
                typed -> {
                    keeping.languages(Visit.here().firm(), typed);
                    return SettingsController.saved(Section.LANGUAGES);
                },
                fields -> file.again(Section.LANGUAGES, fields));
    }

    @PostMapping("/security")
    @Requires(Permission.MANAGE_FIRM)
    Answer security(Form<SecurityForm> form) {
        return form.send(
                typed -> {
                    keeping.sessions(Visit.here().firm(), typed);
                    return SettingsController.saved(Section.SECURITY);
                },
                fields -> file.again(Section.SECURITY, fields));
    }
}
