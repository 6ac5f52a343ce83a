package io.parvis.planning.changes;

import io.parvis.people.menus.MenuEntry;
import io.parvis.people.menus.OfMenu;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.PortalController;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The visits at a client's, as the client changes them.
@PortalController("/planning/visits")
@OfMenu(MenuEntry.PLANNING)
class ClientVisitController {

    private final VisitDesk desk;

    ClientVisitController(VisitDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/new")
    @Requires(Permission.CHANGE_OWN_VISITS)
    View fresh() {
        return desk.fresh();
    }

    @PostMapping
    @Requires(Permission.CHANGE_OWN_VISITS)
    Answer ask(Form<AskForm> form) {
        return desk.ask(form);
    }

    @GetMapping("/{visit}")
    @Requires(Permission.SEE_OWN_VISITS)
    View show(@PathVariable UUID visit) {
        return desk.show(visit);
    }

    @PostMapping("/{visit}")
    @Requires(Permission.CHANGE_OWN_VISITS)
    Answer move(@PathVariable UUID visit, Form<MoveForm> form) {
        return desk.move(visit, form);
    }

    @PostMapping("/{visit}/cancellation")
    @Requires(Permission.CHANGE_OWN_VISITS)
    Answer cancel(@PathVariable UUID visit, Form<CancelForm> form) {
        return desk.cancel(visit, form);
    }
}
