package io.parvis.talk.messages;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Whether a client wants offers, as it says itself at the portal.
@PortalController("/offers")
class OffersController {

    private final Unsubscriptions unsubscriptions;

    OffersController(Unsubscriptions unsubscriptions) {
        this.unsubscriptions = unsubscriptions;
    }

    @GetMapping
    @Requires(Permission.MANAGE_MEMBERS)
    View show() {
        return new OffersPage(!unsubscriptions.isOff(client()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_MEMBERS)
    Redirect want() {
        unsubscriptions.want(client(), true);
        return Redirect.to("/offers").saying("offers.wanted");
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_MEMBERS)
    Redirect stop() {
        unsubscriptions.want(client(), false);
        return Redirect.to("/offers").saying("offers.stopped");
    }

    private static UUID client() {
        var client = Current.actor().client();
        if (client == null) {
            throw new NotFound();
        }
        return client;
    }
}
