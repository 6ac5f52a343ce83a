package io.parvis.people.segments;

import static io.parvis.platform.kernel.Change.between;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.Ids;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.kernel.Subject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds fields of the firm's own, changes, orders and deletes them.
@Component
class KeepingFields {

    private final OwnFields fields;
    private final Ids ids;
    private final Events events;

    KeepingFields(OwnFields fields, Ids ids, Events events) {
        this.fields = fields;
        this.ids = ids;
        this.events = events;
    }

    @Transactional
    public FieldId add(FieldForm typed) {
        var field = typed.field(new FieldId(ids.next()));
        fields.add(field);
        events.publish(new SegmentAdded(subject(field), changes(null, field)));
        return field.id();
    }

    /// @throws Refused at the kind or the choices when clients have values that would no longer fit;
    ///     `segment.changed-meanwhile` when somebody saved since the editor read it
    @Transactional
    public void change(FieldId id, FieldForm typed) {
        var before = fields.lock(id);
        var after = typed.field(id);
        Refused.when(before.version() != after.version(), "segment.changed-meanwhile");
        if (!after.equals(before)) {
            refuseMisfits(before, after);
            fields.save(after);
            events.publish(new SegmentChanged(subject(after), changes(before, after)));
        }
    }

    /// Puts a field one step further up or down.
    @Transactional
    public void move(FieldId id, Reordering reordering) {
        var all = fields.lockAll();
        var moved = Reordering.get(all, one -> one.id().equals(id));
        var ordered = reordering.of(all, moved);
        if (!ordered.equals(all)) {
            fields.order(ordered);
            events.publish(new SegmentMoved(subject(moved)));
        }
    }

    /// Deletes a field, and what clients have in it.
    @Transactional
    public void remove(FieldId id) {
        var field = fields.lock(id);
        var clients = fields.empty(id);
        fields.remove(id);
        events.publish(SegmentRemoved.of(subject(field), field.name(), clients, ""));
    }

    private void refuseMisfits(OwnField before, OwnField after) {
        if (before.kind() != after.kind() && fields.clients(before.id()) > 0) {
            throw Refused.at("kind", "field.kind-in-use");
        }
        var gone = before.choices().stream().filter(one -> !after.choices().contains(one)).toList();
        var clients = gone.isEmpty() ? 0 : fields.clients(before.id(), gone);
        if (clients > 0) {
            throw Refused.at("choices", "field.choice-in-use", clients);
        }
    }

    private static Subject subject(OwnField field) {
        return new Subject("client-field", field.id().value());
    }

    private static List<Change> changes(@Nullable OwnField before, OwnField after) {
        var from = Optional.ofNullable(before);
        return Stream.of(
                        between(
                                "segment.name",
                                from.map(OwnField::name).orElse(""),
                                after.name(),
                                name -> name),
                        between(
                                "field.kind",
                                from.map(OwnField::kind).orElse(null),
                                after.kind(),
                                kind -> "@FieldKind." + kind.name()),
                        between(
                                "field.choices",
                                from.map(OwnField::choices).orElse(List.of()),
                                after.choices(),
                                choices -> String.join(", ", choices)))
                .flatMap(List::stream)
                .toList();
    }
}
