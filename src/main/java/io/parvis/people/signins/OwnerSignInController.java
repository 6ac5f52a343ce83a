package io.parvis.people.signins;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How the owner of a client signs in.
@OfficeController("/clients/{id}/sign-in")
class OwnerSignInController {

    private static final Message STALE = Message.of("signins.changed-meanwhile");

    private final OwnerSignIns owners;
    private final ChangingSignIns changing;

    OwnerSignInController(OwnerSignIns owners, ChangingSignIns changing) {
        this.owners = owners;
        this.changing = changing;
    }

    @GetMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    View show(@PathVariable UUID id) {
        var found = owners.get(id);
        return new OwnerSignInPage(found, OwnerSignInPage.fields(found));
    }

    @PostMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Answer change(@PathVariable UUID id, Form<OwnerSignInForm> form) {
        return form.blaming("login", "account_identifier_taken")
                .send(
                        typed -> {
                            changing.change(Visit.here().firm(), id, typed);
                            return Redirect.to("/clients/{}", id)
                                    .saying("signins.changed", typed.email());
                        },
                        fields -> again(id, fields));
    }

    // After somebody else saved, the form holds what was typed, and saving once more is a choice
    // made knowingly.
    private View again(UUID id, Fields fields) {
        var found = owners.get(id);
        var stale = fields.errors("").contains(STALE);
        return new OwnerSignInPage(
                found,
                stale
                        ? fields.fixed("version", "" + found.owner().version())
                                .fixed("owner", found.owner().id().toString())
                        : fields);
    }
}
