package io.parvis.people.operator;

import io.parvis.people.firm.FirmState;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Turn;
import io.parvis.people.identity.AccountId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One firm, as the operator sees it.
@OperatorController("/firms/{slug}")
class FirmController {

    private final Firms firms;
    private final FirmFile file;
    private final ClosingFirms closing;

    private final NamingPrimaries naming;

    FirmController(Firms firms, FirmFile file, ClosingFirms closing, NamingPrimaries naming) {
        this.firms = firms;
        this.file = file;
        this.closing = closing;
        this.naming = naming;
    }

    record Turning(
            @NotNull FirmState wanted,
            @NotNull FirmState seen,
            @NotBlank @Size(max = 500) String reason) {

        Turn turn() {
            return new Turn(seen, wanted, reason);
        }
    }

    /// @param holder the primary administrator who was seen
    /// @param to who shall be it
    record Naming(
            @NotNull UUID holder,
            @NotNull AccountId to,
            @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Requires(Permission.SEE_INSTALLATION)
    View show(@PathVariable String slug) {
        return file.page(firms.tenant(slug), Fields.empty());
    }

    @PostMapping("/state")
    @Requires(Permission.RUN_INSTALLATION)
    Answer turn(@PathVariable String slug, Form<Turning> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    closing.turn(firm, typed.turn());
                    return Redirect.to("/firms/" + slug)
                            .saying("firms.turned." + typed.wanted().name(), firm.name());
                },
                fields -> file.page(firms.tenant(slug), fields));
    }

    @PostMapping("/primary-administrator")
    @Requires(Permission.RUN_INSTALLATION)
    Answer name(@PathVariable String slug, Form<Naming> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    naming.name(firm, typed.holder(), typed.to(), typed.reason());
                    return Redirect.to("/firms/" + slug).saying("firms.primary-named");
                },
                fields -> file.page(firm, fields));
    }
}
