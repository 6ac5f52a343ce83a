package io.parvis.people.segments;

import static io.parvis.platform.web.Show.t;

import io.parvis.platform.web.Choice;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A field of the firm's own: a new one, or one to change or delete.
///
/// @param field null for a new one
/// @param clients how many have a value in it
record FieldPage(@Nullable OwnField field, int clients, Fields fields) implements View {

    static FieldPage fresh(Fields fields) {
        return new FieldPage(null, 0, fields);
    }

    static Fields fields(OwnField field) {
        return Fields.of(
                Map.of(
                        "name", field.name(),
                        "kind", field.kind(),
                        "choices", String.join("\n", field.choices()),
                        "version", field.version()));
    }

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    /// While clients have values there is only the kind that these are of.
    List<Choice> kinds() {
        return Stream.of(FieldKind.values())
                .filter(kind -> field == null || clients == 0 || kind == field.kind())
                .map(kind -> new Choice(kind.name(), t(kind)))
                .toList();
    }
}
