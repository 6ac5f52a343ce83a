package io.parvis.people.domains;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Opening a shielded domain for a while, and closing it again.
@OfficeController
class ShieldController {

    private final BreakGlass breakGlass;

    ShieldController(BreakGlass breakGlass) {
        this.breakGlass = breakGlass;
    }

    record OpeningForm(@NotBlank @Size(max = 500) String reason, @NotNull Integer minutes) {

        Duration lasting() {
            if (!ShieldedPage.MINUTES.contains(minutes)) {
                throw Refused.at("minutes", "form.NotNull");
            }
            return Duration.ofMinutes(minutes);
        }
    }

    @GetMapping("/shielded-domains")
    @Requires(Permission.OPEN_SHIELDED_DOMAINS)
    View hidden() {
        return new HiddenDomains(breakGlass.hidden());
    }

    @PostMapping("/domains/{id}/opening")
    @Requires(Permission.OPEN_SHIELDED_DOMAINS)
    Answer open(@PathVariable DomainId id, Form<OpeningForm> form) {
        return form.send(
                wanted -> {
                    breakGlass.open(Visit.here().firm(), id, wanted.reason(), wanted.lasting());
                    return Redirect.to("/domains/{}", id.value()).saying("domain.opening.done");
                },
                fields ->
                        new ShieldedPage(breakGlass.hidden(id).orElseThrow(NotFound::new), fields));
    }

    @DeleteMapping("/domains/{id}/opening")
    @Requires(Permission.OPEN_SHIELDED_DOMAINS)
    Redirect close(@PathVariable DomainId id) {
        breakGlass.close(id);
        return Redirect.to("/domains").saying("domain.opening.closed");
    }
}
