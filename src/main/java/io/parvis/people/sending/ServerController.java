package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.sending.SendingController.Act;
import io.parvis.people.sending.SendingPage.Part;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The mail server of the firm's own.
@OfficeController("/settings/sending/server")
class ServerController {

    private final SendingFile file;
    private final KeepingServers keeping;
    private final TryingServers trying;

    ServerController(SendingFile file, KeepingServers keeping, TryingServers trying) {
        this.file = file;
        this.keeping = keeping;
        this.trying = trying;
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer keep(Form<ServerForm> form) {
        return form.send(
                typed -> {
                    keeping.keep(firm(), typed);
                    return SendingController.here().saying("sending.server.kept");
                },
                fields -> file.again(Part.SERVER, fields));
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_FIRM)
    Redirect remove() {
        keeping.remove(firm());
        return SendingController.here().saying("sending.server.removed");
    }

    @PostMapping("/trial")
    @Requires(Permission.MANAGE_FIRM)
    Answer attempt(Form<Act> form) {
        return form.send(
                _ -> {
                    var address = trying.send(firm());
                    return SendingController.here().saying("sending.trial.done", address);
                },
                fields -> file.again(Part.ACT, fields));
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
