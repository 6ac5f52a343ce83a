package io.parvis.planning.clocking;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Where a worker clocked in lately; and when they left, for whoever forgot to clock out.
@OfMenu(MenuEntry.SLIPS)
@TeamController("/clock")
class OwnClockController {

    private final OwnClockFile file;
    private final Leaving leaving;
    private final AfterLeaving after;

    OwnClockController(OwnClockFile file, Leaving leaving, AfterLeaving after) {
        this.file = file;
        this.leaving = leaving;
        this.after = after;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list() {
        return file.list();
    }

    @PostMapping("/departure")
    @Requires(Permission.SEE_TEAM)
    Answer tell(Form<ToldDeparture> form) {
        return form.send(typed -> after.from(leaving.tell(typed), typed.goesOn()), file::told);
    }
}
