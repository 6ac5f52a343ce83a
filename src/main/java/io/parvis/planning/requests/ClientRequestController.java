package io.parvis.planning.requests;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What the users of a client asked for.
@PortalController("/planning/requests")
@OfMenu(MenuEntry.PLANNING)
class ClientRequestController {

    private final OwnRequests requests;

    ClientRequestController(OwnRequests requests) {
        this.requests = requests;
    }

    @GetMapping
    @Requires(Permission.SEE_OWN_VISITS)
    View list() {
        return requests.page();
    }

    @PostMapping("/{request}/withdrawal")
    @Requires(Permission.CHANGE_OWN_VISITS)
    Redirect withdraw(@PathVariable RequestId request) {
        requests.withdraw(request);
        return Redirect.to("/planning/requests").saying("requests.withdrawn");
    }
}
