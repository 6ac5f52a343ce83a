package io.parvis.people.operator;

import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The second factors of a firm's administrators, whom nobody in the firm helps.
@OperatorController("/firms/{slug}/second-factors")
class FirmFactorsController {

    private final Firms firms;
    private final ResettingAdministrators resetting;

    FirmFactorsController(Firms firms, ResettingAdministrators resetting) {
        this.firms = firms;
        this.resetting = resetting;
    }

    record ResetForm(@NotNull AccountId whose, @NotBlank @Size(max = 500) String reason) {}

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        return page(firms.tenant(slug), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer reset(@PathVariable String slug, Form<ResetForm> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    resetting.reset(firm, typed.whose(), typed.reason());
                    return Redirect.to("/firms/" + slug).saying("firms.factor.is-reset");
                },
                fields -> page(firm, fields));
    }

    private FirmFactorsPage page(Firm firm, Fields fields) {
        return new FirmFactorsPage(firm, resetting.withFactor(firm), fields);
    }
}
