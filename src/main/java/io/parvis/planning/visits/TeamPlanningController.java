package io.parvis.planning.visits;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// The visits of a worker.
@TeamController("/planning")
@OfMenu(MenuEntry.PLANNING)
class TeamPlanningController {

    private final Agendas agendas;

    TeamPlanningController(Agendas agendas) {
        this.agendas = agendas;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show(Form<PlanningQuery> form) {
        var asked = form.value();
        return agendas.of(asked == null ? null : asked.day(), null);
    }
}
