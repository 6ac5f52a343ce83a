package io.parvis.people.workers;

import io.parvis.people.ways.PortalForm;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way in of one worker at the worker portal.
@OfficeController("/workers/{id}/portal")
class WorkerPortalController {

    private final WorkerFile file;
    private final GeneratingPortals generating;

    WorkerPortalController(WorkerFile file, GeneratingPortals generating) {
        this.file = file;
        this.generating = generating;
    }

    /// @param identifier what somebody is typing, to say whether it is taken
    @GetMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    View show(@PathVariable WorkerId id, @RequestParam(defaultValue = "") String identifier) {
        return file.asking(id, identifier.replace("\0", ""));
    }

    @PostMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Answer generate(@PathVariable WorkerId id, Form<PortalForm> form) {
        var password = new StringBuilder();
        var answer =
                form.blaming("identifier", "account_identifier_taken")
                        .send(
                                typed -> {
                                    password.append(generating.generate(id, typed));
                                    return page(id).saying(said(typed));
                                },
                                typed -> file.portal(id, typed));
        // Answered with the page itself: a redirect would have to carry the password.
        return password.isEmpty() ? answer : file.sheet(id, password.toString());
    }

    @PostMapping("/reminder")
    @Requires(Permission.CHANGE_SIGN_INS)
    Redirect remind(@PathVariable WorkerId id) {
        generating.remind(id);
        return page(id).saying("ways.reminded");
    }

    @DeleteMapping
    @Requires(Permission.CHANGE_SIGN_INS)
    Redirect delete(@PathVariable WorkerId id) {
        generating.delete(id);
        return page(id).saying("ways.deleted");
    }

    private static String said(PortalForm typed) {
        return typed.mailed() ? "ways.sent" : "ways.made";
    }

    private static Redirect page(WorkerId id) {
        return Redirect.to("/workers/{}/portal", id.value());
    }
}
