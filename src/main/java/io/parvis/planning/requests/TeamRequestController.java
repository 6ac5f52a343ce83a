package io.parvis.planning.requests;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a worker asked for.
@TeamController("/planning/requests")
class TeamRequestController {

    private final OwnRequests requests;

    TeamRequestController(OwnRequests requests) {
        this.requests = requests;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list() {
        return requests.page();
    }

    @PostMapping("/{request}/withdrawal")
    @Requires(Permission.SEE_TEAM)
    Redirect withdraw(@PathVariable RequestId request) {
        requests.withdraw(request);
        return Redirect.to("/planning/requests").saying("requests.withdrawn");
    }
}
