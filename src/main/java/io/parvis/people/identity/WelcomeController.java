package io.parvis.people.identity;

import io.parvis.people.firm.Firm;
import io.parvis.platform.access.Open;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.DoorController;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Where the links of invitations and resets lead.
@DoorController
class WelcomeController {

    private final Arrival arrival;

    WelcomeController(Arrival arrival) {
        this.arrival = arrival;
    }

    @GetMapping("/welcome/{token}")
    @Open
    View show(@PathVariable String token) {
        return page(token, Fields.empty());
    }

    @PostMapping("/welcome/{token}")
    @Open
    Answer choose(
            @PathVariable String token,
            Form<ChosenPassword> form,
            HttpServletRequest request,
            HttpServletResponse response) {
        try {
            return form.send(
                    chosen -> {
                        var visit = Objects.requireNonNull(Visit.current());
                        var entry =
                                arrival.arrive(
                                        visit.firm(),
                                        new Token(token),
                                        chosen.agreed(),
                                        Device.of(request));
                        return entry.lead("", request, response).saying("welcome.done");
                    },
                    fields -> page(token, fields));
        } catch (NotFound _) {
            return new ExpiredPage();
        }
    }

    private View page(String token, Fields fields) {
        try {
            var account = arrival.account(firm(), new Token(token));
            return new WelcomePage(fields.fixed("identifier", account.identifier()), token);
        } catch (NotFound _) {
            return new ExpiredPage();
        }
    }

    private static Firm firm() {
        return Objects.requireNonNull(Visit.current()).firm();
    }
}
