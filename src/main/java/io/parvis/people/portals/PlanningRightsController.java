package io.parvis.people.portals;

import static io.parvis.people.portals.PortalSetup.audience;

import io.parvis.people.identity.Visit;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The "+" beside planning: what a portal shows of it, and lets one do in it.
@OfficeController("/settings/portal/{audience}/planning")
class PlanningRightsController {

    private final PortalSetup setup;
    private final DesigningPortals designing;

    PlanningRightsController(PortalSetup setup, DesigningPortals designing) {
        this.setup = setup;
        this.designing = designing;
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show(@PathVariable String audience) {
        return setup.planning(audience(audience), Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer save(@PathVariable String audience, Form<PlanningForm> form) {
        var whose = audience(audience);
        return form.send(
                typed -> {
                    designing.planning(Visit.here().firm(), whose, typed);
                    return PortalSetupController.there(whose, Section.MENU).saying("portals.saved");
                },
                fields -> setup.planning(whose, fields));
    }
}
