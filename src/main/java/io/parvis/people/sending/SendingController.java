package io.parvis.people.sending;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Visit;
import io.parvis.people.sending.SendingPage.Part;
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

/// From which addresses the firm writes, and what stands under its mails.
@OfficeController("/settings/sending")
class SendingController {

    private final SendingFile file;
    private final KeepingAddresses keeping;
    private final RemovingAddresses removing;
    private final KeepingSending signing;

    SendingController(
            SendingFile file,
            KeepingAddresses keeping,
            RemovingAddresses removing,
            KeepingSending signing) {
        this.file = file;
        this.keeping = keeping;
        this.removing = removing;
        this.signing = signing;
    }

    /// Nothing is typed.
    record Act() {}

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show() {
        return file.page();
    }

    @PostMapping("/addresses")
    @Requires(Permission.MANAGE_FIRM)
    Answer add(Form<AddressForm> form) {
        return form.blaming("address", "sending_address_taken")
                .send(
                        typed -> {
                            keeping.add(firm(), typed.address());
                            return here().saying("sending.link-sent", typed.address());
                        },
                        fields -> file.again(Part.ADDRESS, fields));
    }

    @PostMapping("/addresses/{sender}/link")
    @Requires(Permission.MANAGE_FIRM)
    Answer askAgain(@PathVariable UUID sender, Form<Act> form) {
        return form.send(
                _ -> {
                    var address = keeping.askAgain(firm(), sender);
                    return here().saying("sending.link-sent", address.address());
                },
                fields -> file.again(Part.ACT, fields));
    }

    @PostMapping("/addresses/{sender}/preference")
    @Requires(Permission.MANAGE_FIRM)
    Answer prefer(@PathVariable UUID sender, Form<Act> form) {
        return form.send(
                _ -> {
                    var address = keeping.prefer(firm(), sender);
                    return here().saying("sending.preferred", address.address());
                },
                fields -> file.again(Part.ACT, fields));
    }

    @DeleteMapping("/addresses/{sender}")
    @Requires(Permission.MANAGE_FIRM)
    Answer remove(@PathVariable UUID sender, Form<Act> form) {
        return form.send(
                _ -> {
                    var address = removing.remove(firm(), sender);
                    return here().saying("sending.removed", address.address());
                },
                fields -> file.again(Part.ACT, fields));
    }

    @PostMapping("/signature")
    @Requires(Permission.MANAGE_FIRM)
    Answer sign(Form<SignatureForm> form) {
        return form.send(
                typed -> {
                    signing.sign(firm(), typed);
                    return here().saying("sending.saved");
                },
                fields -> file.again(Part.SIGNATURE, fields));
    }

    private static Firm firm() {
        return Visit.here().firm();
    }

    static Redirect here() {
        return Redirect.to("/settings/sending");
    }
}
