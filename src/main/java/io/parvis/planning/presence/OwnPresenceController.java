package io.parvis.planning.presence;

import io.parvis.people.menus.Deed;
import io.parvis.people.menus.Matter;
import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// When a worker is there and when they are away, as the worker reads it, and notes it as far as the firm allows.
@TeamController("/presence")
@OfMenu(MenuEntry.PRESENCE)
class OwnPresenceController {

    private final PresenceFile file;
    private final OwnPresence noting;
    private final PortalRights rights;

    OwnPresenceController(PresenceFile file, OwnPresence noting, PortalRights rights) {
        this.file = file;
        this.noting = noting;
        this.rights = rights;
    }

    @GetMapping
    @Requires(Permission.SEE_TEAM)
    View show() {
        return file.own();
    }

    @PostMapping("/absences")
    @Requires(Permission.SEE_TEAM)
    Answer leave(Form<AbsenceForm> form) {
        rights.must(Matter.ABSENCES, Deed.CREATE);
        return form.blaming("firstDay", "worker_absence_overlap")
                .blaming("firstDay", "planning_closed")
                .send(
                        typed -> page().saying("presence.noted", noting.leave(typed)),
                        typed -> file.own(typed, Fields.empty()));
    }

    @DeleteMapping("/absences/{absence}")
    @Requires(Permission.SEE_TEAM)
    Redirect comeBack(@PathVariable UUID absence) {
        rights.must(Matter.ABSENCES, Deed.DELETE);
        noting.comeBack(absence);
        return page().saying("presence.removed");
    }

    @PostMapping("/hours")
    @Requires(Permission.SEE_TEAM)
    Answer offer(Form<HoursForm> form) {
        rights.must(Matter.AVAILABILITIES, Deed.CREATE);
        return form.blaming("starts", "availability_overlap")
                .send(
                        typed -> {
                            noting.offer(typed);
                            return page().saying("presence.hours.added");
                        },
                        typed -> file.own(Fields.empty(), typed));
    }

    @DeleteMapping("/hours/{hours}")
    @Requires(Permission.SEE_TEAM)
    Redirect withdraw(@PathVariable UUID hours) {
        rights.must(Matter.AVAILABILITIES, Deed.DELETE);
        noting.withdraw(hours);
        return page().saying("presence.hours.removed");
    }

    private static Redirect page() {
        return Redirect.to("/presence");
    }
}
