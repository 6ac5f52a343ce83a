package io.parvis.people.registration;

import io.parvis.people.identity.Visit;
import io.parvis.people.registration.TakingForms.Sender;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.machines.Rush;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Registering at the portal. Where it is not open, there is no such page.
@PortalController("/register")
class RegisterController {

    private final Reception reception;
    private final RegisterPages pages;
    private final TakingForms taking;
    private final Rush rush;

    RegisterController(Reception reception, RegisterPages pages, TakingForms taking, Rush rush) {
        this.reception = reception;
        this.pages = pages;
        this.taking = taking;
        this.rush = rush;
    }

    @GetMapping({"", "/{project}"})
    @Open
    Answer show(@PathVariable(required = false) @Nullable UUID project) {
        var visit = Visit.here();
        var desk = reception.open(visit.firm(), project);
        return visit.guest() == null ? pages.fresh(visit.firm(), desk) : Redirect.to("");
    }

    @PostMapping({"", "/{project}"})
    @Open
    Answer register(
            @PathVariable(required = false) @Nullable UUID project,
            Form<RegisterForm> form,
            HttpServletRequest request) {
        var firm = Visit.here().firm();
        var desk = reception.open(firm, project);
        rush.take(firm.id(), request.getRemoteAddr());
        return form.blaming("login", "registration_login_taken")
                .send(
                        typed -> {
                            taking.take(
                                    firm,
                                    desk,
                                    typed,
                                    new Sender(form.fields(), request.getRemoteAddr()));
                            return Redirect.to("/register/sent");
                        },
                        fields -> pages.again(firm, desk, fields));
    }

    @GetMapping("/sent")
    @Open
    View sent() {
        if (Current.as(Visit.here().firm().system(), reception::languages).isEmpty()) {
            throw new NotFound();
        }
        return new SentPage();
    }
}
