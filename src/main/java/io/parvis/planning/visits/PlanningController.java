package io.parvis.planning.visits;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The planning of the firm, and at whose place a new visit is to be.
@OfficeController("/planning")
class PlanningController {

    private final PlanningFile file;
    private final ClientsToVisit clients;

    PlanningController(PlanningFile file, ClientsToVisit clients) {
        this.file = file;
        this.clients = clients;
    }

    /// What cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View show(Form<PlanningQuery> form) {
        var query = form.value();
        return file.page(query == null || form.fields().anyError() ? PlanningQuery.NONE : query);
    }

    @GetMapping("/clients")
    @Requires(Permission.MANAGE_PLANNING)
    View choose(@RequestParam(defaultValue = "") String q) {
        var typed = q.replace("\0", "").strip();
        return new ChooseClientPage(typed, clients.found(typed));
    }
}
