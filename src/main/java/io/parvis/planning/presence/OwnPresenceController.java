package io.parvis.planning.presence;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;

/// When a worker is there and when they are away, as the worker reads it.
@TeamController("/presence")
@OfMenu(MenuEntry.PRESENCE)
class OwnPresenceController {

    private final PresenceFile file;

    OwnPresenceController(PresenceFile file) {
        this.file = file;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return file.own();
    }
}
