package io.parvis.people.registration;

import io.parvis.people.firm.Firm;
import io.parvis.people.identity.Token;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.machines.Rush;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the mailed link of a registration leads.
@PortalController("/registration")
class ConfirmController {

    private final Confirming confirming;
    private final Reception reception;
    private final Rush rush;

    ConfirmController(Confirming confirming, Reception reception, Rush rush) {
        this.confirming = confirming;
        this.reception = reception;
        this.rush = rush;
    }

    record ConfirmForm(@NotBlank @Size(max = 1000) String password) {}

    @GetMapping("/waiting")
    @Open
    View waiting() {
        return new ConfirmedPage();
    }

    @GetMapping("/{token}")
    @Open
    View show(@PathVariable String token) {
        return page(token, Fields.empty());
    }

    @PostMapping("/{token}")
    @Open
    Answer confirm(@PathVariable String token, Form<ConfirmForm> form, HttpServletRequest request) {
        rush.take(firm().id(), request.getRemoteAddr());
        try {
            return form.send(
                    typed ->
                            confirming.confirm(firm(), new Token(token), typed.password())
                                    ? Redirect.to("/sign-in").saying("confirm.done")
                                    : Redirect.to("/registration/waiting"),
                    fields -> page(token, fields));
        } catch (NotFound _) {
            return gone();
        }
    }

    private View page(String token, Fields fields) {
        try {
            var registration = confirming.registration(firm(), new Token(token));
            return new ConfirmPage(fields.fixed("login", registration.login()), token);
        } catch (NotFound _) {
            return gone();
        }
    }

    private View gone() {
        return new LinkGonePage(reception.isOpen(firm()));
    }

    private static Firm firm() {
        return Visit.here().firm();
    }
}
