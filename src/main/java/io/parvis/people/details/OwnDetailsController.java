package io.parvis.people.details;

import io.parvis.people.details.ChangingDetails.Outcome;
import io.parvis.people.identity.Proving;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.Objects;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the firm knows of a worker, as the worker reads it, and changes it.
@TeamController("/details")
@OfMenu(MenuEntry.DETAILS)
class OwnDetailsController {

    private final DetailFile file;
    private final ChangingDetails changing;
    private final Proving proving;

    OwnDetailsController(DetailFile file, ChangingDetails changing, Proving proving) {
        this.file = file;
        this.changing = changing;
        this.proving = proving;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return file.page();
    }

    @GetMapping("/edit")
    @Requires(Permission.SEE_TEAM)
    View edit() {
        return file.edit(Fields.empty());
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    Answer change(Form<OwnDetailsForm> form) {
        return form.blaming("email", "account_identifier_taken")
                .send(typed -> change(typed, form.fields()), file::edit);
    }

    private Redirect change(OwnDetailsForm form, Fields sent) {
        var rights = DetailFile.rights();
        var typed = Typed.of(sent, rights.open());
        if (form.version() == null) {
            throw Refused.because("form.unreadable");
        }
        if (file.isDelicate(sent)) {
            proving.prove("current", Objects.requireNonNullElse(form.current(), ""));
        }
        return Redirect.to("/details").saying(said(changing.change(rights, typed, form.version())));
    }

    private static String said(Outcome outcome) {
        if (outcome.asked().isEmpty()) {
            return "details.saved";
        }
        return outcome.changed().isEmpty() ? "details.asked" : "details.saved-and-asked";
    }

    @DeleteMapping("/changes/{request}")
    @Requires(Permission.SEE_TEAM)
    Redirect withdraw(@PathVariable RequestId request) {
        changing.withdraw(request);
        return Redirect.to("/details").saying("details.withdrawn");
    }
}
