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
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Special events: their list, and each on its own page.
@OfficeController("/settings/hours/events")
class EventController {

    private static final int PAGE = 50;
    private static final String TAKEN = "special_event_taken";

    private final HoursLanguages languages;
    private final SpecialEvents events;
    private final KeepingEvents keeping;

    EventController(HoursLanguages languages, SpecialEvents events, KeepingEvents keeping) {
        this.languages = languages;
        this.events = events;
        this.keeping = keeping;
    }

    record Removal(@NotNull Integer version) {}

    @GetMapping
    @Requires(Permission.MANAGE_HOURS)
    @Transactional(readOnly = true)
    View list(
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String after) {
        var here = languages.nearest(language).language();
        var rows = events.after(here, EventPlace.read(after), PAGE + 1);
        return new EventList(here, rows, PAGE, events.count(here), !after.isEmpty());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_HOURS)
    View ask(@RequestParam(defaultValue = "") String language) {
        return fresh(language, Fields.of(Map.of("everyLanguage", true)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_HOURS)
    Answer add(@RequestParam(defaultValue = "") String language, Form<EventForm> form) {
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            var here = languages.nearest(language).language();
                            keeping.add(here, typed);
                            return list(here).saying("hours.event.added", typed.name());
                        },
                        fields -> fresh(language, fields));
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    View show(@PathVariable UUID id) {
        var kept = events.get(id);
        return new EventPage(kept.language(), kept, false, EventForm.fields(kept));
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    Answer change(@PathVariable UUID id, Form<EventForm> form) {
        var kept = events.get(id);
        return form.blaming("name", TAKEN)
                .send(
                        typed -> {
                            if (typed.version() == null) {
                                throw Refused.because("form.unreadable");
                            }
                            keeping.change(id, typed.version(), typed);
                            return list(kept.language())
                                    .saying("hours.event.changed", typed.name());
                        },
                        fields -> new EventPage(kept.language(), kept, false, fields));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_HOURS)
    Answer remove(@PathVariable UUID id, Form<Removal> form) {
        var kept = events.get(id);
        return form.send(
                typed -> {
                    keeping.remove(id, typed.version());
                    return list(kept.language()).saying("hours.event.removed", kept.event().name());
                },
                refused -> again(kept, refused));
    }

    private static View again(KeptEvent kept, Fields refused) {
        var fields = EventForm.fields(kept);
        return new EventPage(
                kept.language(),
                kept,
                false,
                new Fields(fields.values(), refused.errors(), fields.prefix()));
    }

    private View fresh(String language, Fields fields) {
        return new EventPage(
                languages.nearest(language).language(), null, languages.areSeveral(), fields);
    }

    private static Redirect list(String language) {
        return Redirect.to("/settings/hours?language=" + language);
    }
}
