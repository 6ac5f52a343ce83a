package io.parvis.talk.messages;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.PostMapping;

/// How fast the firm writes to its clients, as an administrator sets it.
@OfficeController("/messages/pace")
class PaceController {

    private final Pace pace;
    private final SettingThePace setting;
    private final Mailings mailings;

    PaceController(Pace pace, SettingThePace setting, Mailings mailings) {
        this.pace = pace;
        this.setting = setting;
        this.mailings = mailings;
    }

    record PaceForm(@NotNull @Min(1) @Max(Pace.FASTEST) Integer perMinute) {}

    @PostMapping
    @Requires(Permission.MANAGE_SUPPORT)
    Answer set(Form<PaceForm> form) {
        return form.send(
                typed -> {
                    setting.set(typed.perMinute());
                    return Redirect.to("/messages").saying("mailing.pace.set");
                },
                fields -> new MailingList(mailings.latest(), pace.perMinute(), fields));
    }
}
