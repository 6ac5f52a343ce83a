package io.parvis.people.workers;

import io.parvis.people.identity.AccountId;
import io.parvis.people.identity.Visit;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// What the firm knows of a worker, as the worker reads it.
@TeamController("/details")
@OfMenu(MenuEntry.DETAILS)
class OwnDetailsController {

    private final Workers workers;

    OwnDetailsController(Workers workers) {
        this.workers = workers;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        var worker = workers.find(new AccountId(Current.actor().self()));
        return new OwnDetailsPage(worker.orElse(null), Visit.here().firm().name());
    }
}
