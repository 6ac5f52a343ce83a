package io.parvis.people.signins;

import io.parvis.people.identity.Visit;
import io.parvis.people.ways.PortalForm;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way in of the owner of a client at the client portal.
@OfficeController("/clients/{id}/portal")
class OwnerPortalController {

    private final OwnerPortalFile file;
    private final GeneratingOwnerPortals generating;

    OwnerPortalController(OwnerPortalFile file, GeneratingOwnerPortals generating) {
        this.file = file;
        this.generating = generating;
    }

    /// @param identifier what somebody is typing, to say whether it is taken
    @GetMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    View show(@PathVariable UUID id, @RequestParam(defaultValue = "") String identifier) {
        return file.asking(id, identifier.replace("\0", ""));
    }

    @PostMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Answer generate(@PathVariable UUID id, Form<PortalForm> form) {
        var password = new StringBuilder();
        var answer =
                form.blaming("identifier", "account_identifier_taken")
                        .send(
                                typed -> {
                                    password.append(
                                            generating.generate(Visit.here().firm(), id, typed));
                                    return page(id).saying(
                                                    typed.mailed() ? "ways.sent" : "ways.made");
                                },
                                fields -> file.again(id, fields));
        // Answered with the page itself: a redirect would have to carry the password.
        return password.isEmpty() ? answer : file.sheet(id, password.toString());
    }

    @PostMapping("/reminder")
    @Requires(Permission.CHANGE_SIGN_INS)
    Redirect remind(@PathVariable UUID id) {
        generating.remind(Visit.here().firm(), id);
        return page(id).saying("ways.reminded");
    }

    @DeleteMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Redirect delete(@PathVariable UUID id) {
        generating.delete(id);
        return page(id).saying("ways.deleted");
    }

    private static Redirect page(UUID id) {
        return Redirect.to("/clients/{}/portal", id);
    }
}
