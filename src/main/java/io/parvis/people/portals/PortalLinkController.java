package io.parvis.people.portals;

import io.parvis.people.menus.Audience;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The extra entries of the clients' menu.
@PortalController("/links")
class PortalLinkController {

    private final OpeningLinks opening;

    PortalLinkController(OpeningLinks opening) {
        this.opening = opening;
    }

    @GetMapping("/{link}")
    @Requires(Permission.SEE_PORTAL)
    Redirect open(@PathVariable UUID link) {
        return opening.open(Audience.CLIENT, link);
    }
}
