package io.parvis.talk.hours;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The lunch break of a weekly schedule.
@OfficeController("/settings/hours/schedules/{id}/lunch")
class LunchController {

    private final Schedules schedules;
    private final KeepingSchedules keeping;

    LunchController(Schedules schedules, KeepingSchedules keeping) {
        this.schedules = schedules;
        this.keeping = keeping;
    }

    record Removal(@NotNull Integer version) {}

    /// Where there is none, it is made in its schedule.
    @GetMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer show(@PathVariable UUID id) {
        var kept = schedules.get(id);
        var lunch = kept.schedule().lunch();
        return lunch == null
                ? Redirect.to("/settings/hours/schedules/{}", id).saying("hours.lunch.first")
                : new LunchPage(kept, LunchForm.fields(lunch, kept.version()));
    }

    @PostMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer change(@PathVariable UUID id, Form<LunchForm> form) {
        var kept = schedules.get(id);
        return form.send(
                typed -> {
                    keeping.changeLunch(id, typed.version(), typed);
                    return list(kept).saying("hours.schedule.changed", typed.name());
                },
                fields -> new LunchPage(kept, fields));
    }

    @DeleteMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer remove(@PathVariable UUID id, Form<Removal> form) {
        var kept = schedules.get(id);
        return form.send(
                typed -> {
                    keeping.removeLunch(id, typed.version());
                    return list(kept).saying("hours.lunch.removed");
                },
                fields -> new LunchPage(kept, fields));
    }

    private static Redirect list(KeptSchedule kept) {
        return Redirect.to("/settings/hours?language=" + kept.language());
    }
}
