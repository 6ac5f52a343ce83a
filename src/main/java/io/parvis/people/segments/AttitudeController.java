package io.parvis.people.segments;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.Tone;
import io.parvis.platform.web.View;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What the firm may think of its clients.
@OfficeController("/settings/attitudes")
class AttitudeController {

    private final Attitudes attitudes;
    private final KeepingAttitudes keeping;

    AttitudeController(Attitudes attitudes, KeepingAttitudes keeping) {
        this.attitudes = attitudes;
        this.keeping = keeping;
    }

    @GetMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    View list() {
        return new AttitudeList(attitudes.all(), attitudes.clients());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_SEGMENTS)
    View ask() {
        return AttitudePage.fresh(
                Fields.of(Map.of("icon", AttitudeIcon.FLAG, "tone", Tone.NEUTRAL, "version", 0)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer add(Form<AttitudeForm> form) {
        return form.blaming("name", "attitude_name_taken")
                .send(
                        typed -> {
                            keeping.add(typed);
                            return list("segment.added", typed.name());
                        },
                        AttitudePage::fresh);
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    View show(@PathVariable AttitudeId id) {
        var attitude = attitudes.get(id);
        return page(attitude, AttitudePage.fields(attitude), Fields.empty());
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer change(@PathVariable AttitudeId id, Form<AttitudeForm> form) {
        return form.blaming("name", "attitude_name_taken")
                .send(
                        typed -> {
                            keeping.change(id, typed);
                            return list("segment.changed", typed.name());
                        },
                        typed -> again(attitudes.get(id), typed));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer remove(@PathVariable AttitudeId id, Form<Leaving> form) {
        var attitude = attitudes.get(id);
        return form.send(
                leaving -> {
                    keeping.remove(id, leaving);
                    return list("segment.removed", attitude.name());
                },
                leaving -> page(attitude, AttitudePage.fields(attitude), leaving));
    }

    @PostMapping("/{id}/place")
    @Requires(Permission.MANAGE_SEGMENTS)
    Redirect move(@PathVariable AttitudeId id, @RequestParam(defaultValue = "UP") Reordering to) {
        keeping.move(id, to);
        return Redirect.to("/settings/attitudes#at-{}", id.value()).saying("segment.moved");
    }

    private static Redirect list(String said, String name) {
        return Redirect.to("/settings/attitudes").saying(said, name);
    }

    private View again(Attitude attitude, Fields typed) {
        return page(attitude, Editing.again(typed, attitude.version()), Fields.empty());
    }

    private View page(Attitude attitude, Fields fields, Fields leaving) {
        var others = attitudes.all().stream().filter(other -> !other.equals(attitude)).toList();
        return new AttitudePage(
                attitude, attitudes.clients(attitude.id()), others, fields, leaving);
    }
}
