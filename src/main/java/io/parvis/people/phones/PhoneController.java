package io.parvis.people.phones;

import io.parvis.people.clients.Clients;
import io.parvis.people.clients.PhoneNumber;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The client's telephone number, proven by a code.
@PortalController("/phone")
class PhoneController {

    private final VerifyingPhones verifying;
    private final PhoneChecks checks;
    private final Gateways gateways;
    private final Clients clients;

    PhoneController(
            VerifyingPhones verifying, PhoneChecks checks, Gateways gateways, Clients clients) {
        this.verifying = verifying;
        this.checks = checks;
        this.gateways = gateways;
        this.clients = clients;
    }

    record NumberForm(@NotBlank @Size(max = 40) String number) {}

    record CodeForm(@NotBlank @Size(max = 20) String code) {}

    @GetMapping
    @Requires(Permission.VERIFY_PHONE)
    View show() {
        return page(Fields.empty());
    }

    @PostMapping
    @Requires(Permission.VERIFY_PHONE)
    Answer begin(Form<NumberForm> form) {
        return form.send(
                typed -> {
                    verifying.begin(client(), read(typed.number()));
                    return Redirect.to("/phone");
                },
                this::page);
    }

    @PostMapping("/texts")
    @Requires(Permission.VERIFY_PHONE)
    Answer sendAgain() {
        try {
            verifying.sendAgain(client());
            return Redirect.to("/phone").saying("phone.sent-again");
        } catch (Refused refused) {
            return page(Fields.empty().with("", refused.said()));
        }
    }

    @PostMapping("/code")
    @Requires(Permission.VERIFY_PHONE)
    Answer confirm(Form<CodeForm> form) {
        return form.send(
                typed ->
                        switch (verifying.confirm(client(), typed.code())) {
                            case VERIFIED -> Redirect.to("/phone").saying("phone.done");
                            case HALFWAY -> Redirect.to("/phone").saying("phone.halfway");
                            case WRONG -> throw Refused.at("code", "phone.wrong");
                            case SPENT -> throw Refused.at("code", "phone.spent");
                        },
                this::page);
    }

    @DeleteMapping
    @Requires(Permission.VERIFY_PHONE)
    Redirect cancel() {
        verifying.cancel(client());
        return Redirect.to("/phone");
    }

    private String read(String typed) {
        try {
            return PhoneNumber.read(typed, clients.get(client()).country());
        } catch (Refused refused) {
            throw Refused.at("number", refused.said().key(), refused.said().arguments().toArray());
        }
    }

    private View page(Fields fields) {
        var client = clients.get(client());
        var verified = checks.verified(client.id());
        var check = checks.find(client.id()).orElse(null);
        if (verified.isEmpty() && check == null && !gateways.anyActive()) {
            throw new NotFound();
        }
        return new PhonePage(client, verified, check, fields);
    }

    private static UUID client() {
        var guest = Objects.requireNonNull(Visit.here().guest());
        return Objects.requireNonNull(guest.domain()).id();
    }
}
