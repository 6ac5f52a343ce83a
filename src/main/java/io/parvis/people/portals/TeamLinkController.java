package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The extra entries of the workers' menu.
@TeamController("/links")
class TeamLinkController {

    private final OpeningLinks opening;

    TeamLinkController(OpeningLinks opening) {
        this.opening = opening;
    }

    @GetMapping("/{link}")
    @Requires(Permission.SEE_TEAM)
    Redirect open(@PathVariable UUID link) {
        return opening.open(Audience.WORKER, link);
    }
}
