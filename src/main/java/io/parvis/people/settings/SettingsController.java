package io.parvis.people.settings;

import io.parvis.people.identity.Proving;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The settings of the firm: one page, and each of its sections saved by itself.
@OfficeController("/settings/firm")
class SettingsController {

    private final SettingsFile file;
    private final KeepingSettings keeping;
    private final KeepingHolder holding;
    private final AskingNewAddress asking;
    private final Proving proving;

    SettingsController(
            SettingsFile file,
            KeepingSettings keeping,
            KeepingHolder holding,
            AskingNewAddress asking,
            Proving proving) {
        this.file = file;
        this.keeping = keeping;
        this.holding = holding;
        this.asking = asking;
        this.proving = proving;
    }

    record EmailForm(
            @NotBlank @Email @Size(max = 254) String email,
            @NotBlank @Size(max = 1000) String current) {}

    /// @param open the section that is unfolded
    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show(@RequestParam(defaultValue = "general") String open) {
        return file.page(Section.named(open));
    }

    @PostMapping("/general")
    @Requires(Permission.MANAGE_FIRM)
    Answer general(Form<GeneralForm> form) {
        return form.blaming("spid", "firm_spid_taken")
                .blaming("language", "firm_language_offered")
                .send(
                        typed -> {
                            keeping.general(Visit.here().firm(), typed);
                            return saved(Section.GENERAL);
                        },
                        fields -> file.again(Section.GENERAL, fields));
    }

    @PostMapping("/administrator")
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Answer administrator(Form<HolderForm> form) {
        return form.send(
                typed -> {
                    holding.keep(Visit.here().firm(), typed);
                    return saved(Section.ADMINISTRATOR);
                },
                fields -> file.again(Section.ADMINISTRATOR, fields));
    }

    @PostMapping("/email")
    @Requires(Permission.HOLD_FIRM_ACCOUNT)
    Answer email(Form<EmailForm> form) {
        return form.send(
                typed -> {
                    proving.prove("current", typed.current());
                    asking.ask(Visit.here().firm(), typed.email());
                    return Redirect.to("/settings/firm?open=administrator")
                            .saying("settings.address-asked", typed.email());
                },
                fields -> file.again(Section.ADMINISTRATOR, fields));
    }

    @PostMapping("/support")
    @Requires(Permission.MANAGE_FIRM)
    Answer support(Form<SupportForm> form) {
        return form.send(
                typed -> {
                    keeping.support(Visit.here().firm(), typed);
                    return saved(Section.SUPPORT);
                },
                fields -> file.again(Section.SUPPORT, fields));
    }

    static Redirect saved(Section section) {
        return Redirect.to("/settings/firm?open=" + section.text()).saying("settings.saved");
    }
}
