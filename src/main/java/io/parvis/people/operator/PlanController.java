package io.parvis.people.operator;

import io.parvis.people.firm.ChoosingPlans;
import io.parvis.people.firm.Firm;
import io.parvis.people.firm.Firms;
import io.parvis.people.firm.Plan;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OperatorController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The plan a firm is on.
@OperatorController("/firms/{slug}/plan")
class PlanController {

    private final Firms firms;
    private final ChoosingPlans choosing;

    PlanController(Firms firms, ChoosingPlans choosing) {
        this.firms = firms;
        this.choosing = choosing;
    }

    /// @param seen the plan the firm was on when the page was shown
    /// @param confirmed that the firm may lose sight of something
    record Choosing(@NotNull Plan plan, @NotNull Plan seen, boolean confirmed) {}

    @GetMapping
    @Requires(Permission.RUN_INSTALLATION)
    View show(@PathVariable String slug) {
        var firm = firms.tenant(slug);
        return new PlanPage(firm, PlanPage.fields(firm));
    }

    @PostMapping
    @Requires(Permission.RUN_INSTALLATION)
    Answer choose(@PathVariable String slug, Form<Choosing> form) {
        var firm = firms.tenant(slug);
        return form.send(
                typed -> {
                    if (PlanPage.takesAway(typed.seen(), typed.plan()) && !typed.confirmed()) {
                        throw Refused.at("confirmed", "firms.plan-unconfirmed");
                    }
                    choosing.choose(firm, typed.seen(), typed.plan());
                    return Redirect.to("/firms/" + slug).saying("firms.plan-chosen", firm.name());
                },
                fields -> again(firm, fields));
    }

    // After somebody else chose, sending once more is a choice made knowingly.
    private static View again(Firm firm, Fields fields) {
        var stale = fields.errors("").contains(Message.of("firm.plan.changed-meanwhile"));
        return new PlanPage(firm, stale ? fields.fixed("seen", firm.plan().name()) : fields);
    }
}
