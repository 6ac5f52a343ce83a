package io.parvis.planning.clocking;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.planning.codes.Place;
import io.parvis.planning.codes.ScannedCodes;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// What a worker's telephone opens who scans the code at a client's.
@OfMenu(MenuEntry.SLIPS)
@TeamController("/clock/{token}")
class TeamClockController {

    private final OwnClockFile file;
    private final ScannedCodes codes;
    private final Arriving arriving;
    private final Leaving leaving;
    private final AfterLeaving after;

    TeamClockController(
            OwnClockFile file,
            ScannedCodes codes,
            Arriving arriving,
            Leaving leaving,
            AfterLeaving after) {
        this.file = file;
        this.codes = codes;
        this.arriving = arriving;
        this.leaving = leaving;
        this.after = after;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View scan(@PathVariable String token) {
        return file.scanned(token);
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    Answer arrive(@PathVariable String token, Form<Arrival> form) {
        return form.send(
                typed -> {
                    var there = arriving.arrive(place(token), typed);
                    return here(token).saying(there ? "clock.started" : "clock.not-there");
                },
                typed -> file.scanned(token, typed));
    }

    @PostMapping("/departure")
    @Requires(Permission.SEE_TEAM)
    Answer leave(@PathVariable String token, Form<Departure> form) {
        return form.send(
                typed -> after.from(leaving.leave(place(token), typed), ""),
                typed -> file.scanned(token, typed));
    }

    @DeleteMapping
    @Requires(Permission.SEE_TEAM)
    Redirect undo(@PathVariable String token) {
        arriving.undo(place(token));
        return here(token).saying("clock.undone");
    }

    private Place place(String token) {
        return codes.find(token).orElseThrow(() -> Refused.because("clock.unknown"));
    }

    static Redirect here(String token) {
        return Redirect.to("/clock/" + token);
    }
}
