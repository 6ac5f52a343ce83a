package io.parvis.people.identity;

import io.parvis.platform.access.Open;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// "Forgot?": the identifier and a link are mailed; the screen says the same to everybody.
@DoorController
class ForgottenController {

    private final Recovery recovery;
    private final AddressLimit limit;

    ForgottenController(Recovery recovery, AddressLimit limit) {
        this.recovery = recovery;
        this.limit = limit;
    }

    record ForgottenForm(@NotBlank @Email @Size(max = 254) String email) {}

    @GetMapping("/forgotten")
    @Open
    View show(@RequestParam(defaultValue = "false") boolean sent) {
        return new ForgottenPage(Fields.empty(), sent);
    }

    @PostMapping("/forgotten")
    @Open
    Answer send(Form<ForgottenForm> form, HttpServletRequest request) {
        limit.take(request.getRemoteAddr());
        var visit = Objects.requireNonNull(Visit.current());
        return form.send(
                typed -> {
                    recovery.ask(visit.firm(), visit.door().realm(), typed.email());
                    return Redirect.to("/forgotten?sent=true");
                },
                fields -> new ForgottenPage(fields, false));
    }
}
