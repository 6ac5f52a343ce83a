package io.parvis.planning.clocking;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
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

    OwnClockController(OwnClockFile file, Leaving leaving) {
        this.file = file;
        this.leaving = leaving;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View list() {
        return file.list();
    }

    @PostMapping("/departure")
    @Requires(Permission.SEE_TEAM)
    Answer tell(Form<ToldDeparture> form) {
        return form.send(typed -> left(leaving.tell(typed), typed.goesOn()), file::told);
    }

    /// @param code to go on with; empty for none
    static Redirect left(ClockInState state, String code) {
        if (!code.isEmpty()) {
            return TeamClockController.here(code).saying("clock.left-before");
        }
        return state == ClockInState.TAKEN
                ? Redirect.to("/slips").saying("clock.done")
                : Redirect.to("/clock").saying("clock.to-office");
    }
}
