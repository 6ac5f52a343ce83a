package io.parvis.people.portal;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page of a worker.
@TeamController
class TeamHomeController {

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return new TeamHomePage(Here.guest().name(), Here.firm().name());
    }
}
