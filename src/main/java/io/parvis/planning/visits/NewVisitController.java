package io.parvis.planning.visits;

import io.parvis.people.clients.ClientRecords;
import io.parvis.people.workers.WorkerId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Planning a visit at a client's.
@OfficeController("/planning/clients/{client}/visits")
class NewVisitController {

    private final VisitFile file;
    private final PlanningFile calendar;
    private final PlanningVisits planning;
    private final ClientsToVisit clients;
    private final ClientRecords records;

    NewVisitController(
            VisitFile file,
            PlanningFile calendar,
            PlanningVisits planning,
            ClientsToVisit clients,
            ClientRecords records) {
        this.file = file;
        this.calendar = calendar;
        this.planning = planning;
        this.clients = clients;
        this.records = records;
    }

    /// What the address suggests; what cannot be read suggests nothing.
    record Suggested(
            @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @Nullable WorkerId worker) {}

    @GetMapping("/new")
    @Requires(Permission.MANAGE_PLANNING)
    @Transactional(readOnly = true)
    View ask(@PathVariable UUID client, Form<Suggested> suggested) {
        var found = clients.get(client);
        var record = records.get(client);
        var values = new HashMap<String, Object>();
        var where = record.details().address().lines(record.client().country());
        values.put("place", String.join(", ", where));
        values.put("repeat", Repeat.NEVER);
        values.put("resting", true);
        values.put("from", "09:00");
        values.put("until", "11:00");
        var hint = suggested.value();
        var day = hint == null ? null : hint.day();
        values.put("day", day == null ? calendar.today() : day);
        values.put("worker", hint == null ? null : hint.worker());
        return file.fresh(client, found.name(), Fields.of(values));
    }

    @PostMapping
    @Requires(Permission.MANAGE_PLANNING)
    Answer plan(@PathVariable UUID client, Form<VisitForm> form) {
        var found = clients.get(client);
        return form.blaming("worker", "visit_worker_free")
                .blaming("from", "visit_client_apart")
                .blaming("day", "planning_closed")
                .send(
                        typed -> planned(client, typed),
                        typed -> file.fresh(client, found.name(), typed));
    }

    private Redirect planned(UUID client, VisitForm typed) {
        if (!typed.comesBack()) {
            var id = planning.plan(client, typed);
            return Redirect.to("/planning/visits/{}", id.value()).saying("visit.planned");
        }
        var result = planning.planSeries(client, typed);
        return Redirect.to("/planning?day=" + typed.firstDay())
                .saying("visit.series.planned", result.visits(), result.open());
    }
}
