package io.parvis.people.portals;

import static io.parvis.people.portals.PortalSetup.audience;

import io.parvis.people.identity.Visit;
import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// The "+" beside the details of a worker: what the portal shows of them, and lets the worker change.
@OfficeController("/settings/portal/workers/details")
class DetailRightsController {

    private final PortalSetup setup;
    private final DesigningPortals designing;

    DetailRightsController(PortalSetup setup, DesigningPortals designing) {
        this.setup = setup;
        this.designing = designing;
    }

    @GetMapping
    @Requires(Permission.MANAGE_FIRM)
    View show() {
        audience(Audience.WORKER.text());
        return setup.details(Fields.empty());
    }

    @PostMapping
    @Requires(Permission.MANAGE_FIRM)
    Answer save(Form<DetailsForm> form) {
        var workers = audience(Audience.WORKER.text());
        return form.send(
                typed -> {
                    designing.details(Visit.here().firm(), typed);
                    return PortalSetupController.there(workers, Section.MENU)
                            .saying("portals.saved");
                },
                setup::details);
    }
}
