package io.parvis.people.segments;

import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.Map;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The fields that the firm adds to its clients.
@OfficeController("/settings/fields")
class FieldController {

    private final OwnFields ownFields;
    private final KeepingFields keeping;

    FieldController(OwnFields ownFields, KeepingFields keeping) {
        this.ownFields = ownFields;
        this.keeping = keeping;
    }

    @GetMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    View list() {
        return new FieldList(ownFields.all(), ownFields.clients());
    }

    @GetMapping("/new")
    @Requires(Permission.MANAGE_SEGMENTS)
    View ask() {
        return FieldPage.fresh(Fields.of(Map.of("kind", FieldKind.TEXT, "version", 0)));
    }

    @PostMapping
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer add(Form<FieldForm> form) {
        return form.blaming("name", "client_field_name_taken")
                .send(
                        typed -> {
                            keeping.add(typed);
                            return list("segment.added", typed.name());
                        },
                        FieldPage::fresh);
    }

    @GetMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    View show(@PathVariable FieldId id) {
        var field = ownFields.get(id);
        return page(field, FieldPage.fields(field));
    }

    @PostMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Answer change(@PathVariable FieldId id, Form<FieldForm> form) {
        return form.blaming("name", "client_field_name_taken")
                .send(
                        typed -> {
                            keeping.change(id, typed);
                            return list("segment.changed", typed.name());
                        },
                        typed -> again(ownFields.get(id), typed));
    }

    @DeleteMapping("/{id}")
    @Requires(Permission.MANAGE_SEGMENTS)
    Redirect remove(@PathVariable FieldId id) {
        var field = ownFields.get(id);
        keeping.remove(id);
        return list("segment.removed", field.name());
    }

    @PostMapping("/{id}/place")
    @Requires(Permission.MANAGE_SEGMENTS)
    Redirect move(@PathVariable FieldId id, @RequestParam(defaultValue = "UP") Reordering to) {
        keeping.move(id, to);
        return Redirect.to("/settings/fields#at-{}", id.value()).saying("segment.moved");
    }

    private static Redirect list(String said, String name) {
        return Redirect.to("/settings/fields").saying(said, name);
    }

    private View again(OwnField field, Fields typed) {
        return page(field, Editing.again(typed, field.version()));
    }

    private View page(OwnField field, Fields fields) {
        return new FieldPage(field, ownFields.clients(field.id()), fields);
    }
}
