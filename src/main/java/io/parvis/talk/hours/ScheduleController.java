package io.parvis.talk.hours;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A weekly schedule of its own page.
@OfficeController("/settings/hours/schedules")
class ScheduleController {

    private static final String TAKEN = "weekly_schedule_name_taken";

    private final HoursLanguages languages;
    private final Schedules schedules;
    private final KeepingSchedules keeping;

    ScheduleController(HoursLanguages languages, Schedules schedules, KeepingSchedules keeping) {
        this.languages = languages;
        this.schedules = schedules;
        this.keeping = keeping;
    }

    record Removal(@NotNull Integer version) {}

    @GetMapping("/new")
    @Requires(Permission.MANAGE_HOURS)
    View ask(@RequestParam(defaultValue = "") String language) {
        var usual =
                Map.of(
                        "days",
                        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                        "start",
                        "09:00",
                        "end",
                        "17:00");
        return fresh(language, Fields.of(usual));
    }

    @PostMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer add(@RequestParam(defaultValue = "") String language, Form<ScheduleForm> form) {
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            var here = languages.nearest(language).language();
                            keeping.add(here, typed);
                            return list(here).saying("hours.schedule.added", typed.name());
                        },
                        fields -> fresh(language, fields));
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    View show(@PathVariable UUID id) {
        var kept = schedules.get(id);
        return new SchedulePage(kept.language(), kept, ScheduleForm.fields(kept));
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    Answer change(@PathVariable UUID id, Form<ScheduleForm> form) {
        var kept = schedules.get(id);
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            if (typed.version() == null) {
                                throw Refused.because("form.unreadable");
                            }
                            keeping.change(id, typed.version(), typed);
                            return list(kept.language())
                                    .saying("hours.schedule.changed", typed.name());
                        },
                        fields -> new SchedulePage(kept.language(), kept, fields));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    Answer remove(@PathVariable UUID id, Form<Removal> form) {
        var kept = schedules.get(id);
        return form.send(
                typed -> {
                    keeping.remove(id, typed.version());
                    return list(kept.language())
                            .saying("hours.schedule.removed", kept.schedule().name());
                },
                refused -> again(kept, refused));
    }

    private static View again(KeptSchedule kept, Fields refused) {
        var fields = ScheduleForm.fields(kept);
        return new SchedulePage(
                kept.language(),
                kept,
                new Fields(fields.values(), refused.errors(), fields.prefix()));
    }

    private View fresh(String language, Fields fields) {
        return new SchedulePage(languages.nearest(language).language(), null, fields);
    }

    private static Redirect list(String language) {
        return Redirect.to("/settings/hours?language=" + language);
    }
}
