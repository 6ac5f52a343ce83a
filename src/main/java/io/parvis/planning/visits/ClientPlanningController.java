package io.parvis.planning.visits;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// The visits at a client's.
@PortalController("/planning")
@OfMenu(MenuEntry.PLANNING)
class ClientPlanningController {

    private final Agendas agendas;

    ClientPlanningController(Agendas agendas) {
        this.agendas = agendas;
    }

    @GetMapping
    @Requires(Permission.SEE_OWN_VISITS)
    View show(Form<PlanningQuery> form) {
        var asked = form.value();
        return agendas.of(asked == null ? null : asked.day(), Current.actor().client());
    }
}
