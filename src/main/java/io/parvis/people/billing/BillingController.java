package io.parvis.people.billing;

import io.parvis.people.firm.BillingMode;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Standings;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// How a firm is billed.
@OperatorController("/firms/{slug}/billing")
class BillingController {

    private final Firms firms;
    private final Standings standings;
    private final ChoosingBilling choosing;

    BillingController(Firms firms, Standings standings, ChoosingBilling choosing) {
        this.firms = firms;
        this.standings = standings;
        this.choosing = choosing;
    }

    /// @param seen the mode there was when the page was shown
    record Choosing(@NotNull BillingMode mode, @NotNull BillingMode seen) {}

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        var firm = firms.tenant(slug);
        return BillingPage.of(firm, standings.of(firm).billing());
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer choose(@PathVariable String slug, Form<Choosing> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    choosing.choose(firm, typed.seen(), typed.mode());
                    return Redirect.to("/firms/" + slug).saying("billing.chosen", firm.name());
                },
                fields -> BillingPage.again(firm, standings.of(firm).billing(), fields));
    }
}
