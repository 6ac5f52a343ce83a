package io.parvis.people.portal;

import io.parvis.people.menus.Audience;
import io.parvis.people.portals.Fronts;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of a worker.
@TeamController
class TeamHomeController {

    private final Fronts fronts;

    TeamHomeController(Fronts fronts) {
        this.fronts = fronts;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show(HttpServletResponse response) {
        var front = fronts.of(Here.firm(), Audience.WORKER);
        front.allow(response);
        return new TeamHomePage(Here.guest().name(), Here.firm().name(), front);
    }
}
