package io.parvis.people.billing;

import io.parvis.people.firm.Profiles;
import io.parvis.people.firm.Standings;
import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.Show;
import java.util.Objects;
import org.springframework.web.bind.annotation.GetMapping;

/// Where a click on the CAN leads.
@OfficeController("/settings/billing-account")
class BillingAccountController {

    private final Profiles profiles;
    private final Standings standings;
    private final BillingSystem system;
    private final EnteringBilling entering;

    BillingAccountController(
            Profiles profiles,
            Standings standings,
            BillingSystem system,
            EnteringBilling entering) {
        this.profiles = profiles;
        this.standings = standings;
        this.system = system;
        this.entering = entering;
    }

    /// Straight on to the billing system where there is another; whoever is here with another's rights stays here.
    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer show() {
        if (system.isElsewhere() && Show.can(Permission.ENTER_BILLING)) {
            return Redirect.to("/settings/billing-account/session");
        }
        var firm = Visit.here().firm();
        return new BillingAccountPage(firm, standings.of(firm).billing(), profiles.get());
    }

    @GetMapping("/session")
    @Requires(Permission.ENTER_BILLING)
    Answer enter() {
        if (!system.isElsewhere()) {
            return Redirect.to("/settings/billing-account");
        }
        var visit = Visit.here();
        var guest = Objects.requireNonNull(visit.guest());
        return Redirect.outside(entering.enter(visit.firm(), guest.account()));
    }
}
