package io.parvis.planning.visits;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.live.Followers;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.View;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The planning of the firm, and at whose place a new visit is to be.
@OfficeController("/planning")
class PlanningController {

    private final PlanningFile file;
    private final ClientsToVisit clients;
    private final Followers followers;

    PlanningController(PlanningFile file, ClientsToVisit clients, Followers followers) {
        this.file = file;
        this.clients = clients;
        this.followers = followers;
    }

    /// What cannot be read narrows nothing.
    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View show(Form<PlanningQuery> form) {
        return file.page(asked(form));
    }

    /// Tells an open calendar that it would look different.
    @GetMapping("/stream")
    @Requires(Permission.SEE_PLANNING)
    void stream(Form<PlanningQuery> form, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        followers.follow(request, response, new PlanningStream(file, file.sight(asked(form))));
    }

    private static PlanningQuery asked(Form<PlanningQuery> form) {
        var query = form.value();
        return query == null || form.fields().anyError() ? PlanningQuery.NONE : query;
    }

    @GetMapping("/clients")
    @Requires(Permission.MANAGE_PLANNING)
    View choose(@RequestParam(defaultValue = "") String q) {
        var typed = q.replace("\0", "").strip();
        return new ChooseClientPage(typed, clients.found(typed));
    }
}
