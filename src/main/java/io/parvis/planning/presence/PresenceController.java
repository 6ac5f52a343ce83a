package io.parvis.planning.presence;

import io.parvis.people.workers.WorkerId;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// When a worker is there and when they are away, as the office notes it.
@OfficeController("/workers/{id}/presence")
class PresenceController {

    private final PresenceFile file;
    private final NotingPresence noting;
    private final OfferingHours offering;

    PresenceController(PresenceFile file, NotingPresence noting, OfferingHours offering) {
        this.offering = offering;
        this.file = file;
        this.noting = noting;
    }

    @GetMapping
    @Requires(Permission.SEE_PLANNING)
    View show(@PathVariable WorkerId id) {
        return file.page(id, Fields.empty(), Fields.empty());
    }

    @PostMapping("/absences")
    @Requires(Permission.MANAGE_PLANNING)
    Answer leave(@PathVariable WorkerId id, Form<AbsenceForm> form) {
        return blaming(form)
                .send(
                        typed ->
                                page(id).saying(
                                                "presence.noted",
                                                noting.leave(id, typed).released()),
                        typed -> file.page(id, typed, Fields.empty()));
    }

    static Form<AbsenceForm> blaming(Form<AbsenceForm> form) {
        return form.blaming("firstDay", "worker_absence_overlap")
                .blaming("firstDay", "planning_closed");
    }

    @GetMapping("/absences/{absence}")
    @Requires(Permission.MANAGE_PLANNING)
    View showAbsence(@PathVariable WorkerId id, @PathVariable UUID absence) {
        return file.absence(id, absence, null);
    }

    @PostMapping("/absences/{absence}")
    @Requires(Permission.MANAGE_PLANNING)
    Answer changeAbsence(
            @PathVariable WorkerId id, @PathVariable UUID absence, Form<AbsenceForm> form) {
        return blaming(form)
                .send(
                        typed ->
                                page(id).saying(
                                                "presence.changed",
                                                noting.change(id, absence, typed).released()),
                        typed -> file.absence(id, absence, typed));
    }

    @DeleteMapping("/absences/{absence}")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect comeBack(@PathVariable WorkerId id, @PathVariable UUID absence) {
        noting.comeBack(id, absence);
        return page(id).saying("presence.removed");
    }

    @PostMapping("/hours")
    @Requires(Permission.MANAGE_PLANNING)
    Answer offer(@PathVariable WorkerId id, Form<HoursForm> form) {
        return form.blaming("starts", "availability_overlap")
                .send(
                        typed -> {
                            offering.offer(id, typed);
                            return page(id).saying("presence.hours.added");
                        },
                        typed -> file.page(id, Fields.empty(), typed));
    }

    @GetMapping("/hours/{hours}")
    @Requires(Permission.MANAGE_PLANNING)
    View showHours(@PathVariable WorkerId id, @PathVariable UUID hours) {
        return file.hours(id, hours, null);
    }

    @PostMapping("/hours/{hours}")
    @Requires(Permission.MANAGE_PLANNING)
    Answer changeHours(@PathVariable WorkerId id, @PathVariable UUID hours, Form<HoursForm> form) {
        return form.blaming("starts", "availability_overlap")
                .send(
                        typed -> {
                            offering.change(id, hours, typed);
                            return page(id).saying("presence.hours.changed");
                        },
                        typed -> file.hours(id, hours, typed));
    }

    @DeleteMapping("/hours/{hours}")
    @Requires(Permission.MANAGE_PLANNING)
    Redirect withdraw(@PathVariable WorkerId id, @PathVariable UUID hours) {
        offering.withdraw(id, hours);
        return page(id).saying("presence.hours.removed");
    }

    private static Redirect page(WorkerId id) {
        return Redirect.to("/workers/{}/presence", id.value());
    }
}
