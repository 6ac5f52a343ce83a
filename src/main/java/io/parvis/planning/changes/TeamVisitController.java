package io.parvis.planning.changes;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.TeamController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The visits of a worker, as the worker changes them.
@TeamController("/planning/visits")
@OfMenu(MenuEntry.PLANNING)
class TeamVisitController {

    private final VisitDesk desk;

    TeamVisitController(VisitDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/new")
    @Requires(Permission.SEE_TEAM)
    View fresh() {
        return desk.fresh();
    }

    @PostMapping
    @Requires(Permission.SEE_TEAM)
    Answer ask(Form<AskForm> form) {
        return desk.ask(form);
    }

    @GetMapping("/{visit}")
    @Requires(Permission.SEE_TEAM)
    View show(@PathVariable UUID visit) {
        return desk.show(visit);
    }

    @PostMapping("/{visit}")
    @Requires(Permission.SEE_TEAM)
    Answer move(@PathVariable UUID visit, Form<MoveForm> form) {
        return desk.move(visit, form);
    }

    @PostMapping("/{visit}/cancellation")
    @Requires(Permission.SEE_TEAM)
    Answer cancel(@PathVariable UUID visit, Form<CancelForm> form) {
        return desk.cancel(visit, form);
    }
}
