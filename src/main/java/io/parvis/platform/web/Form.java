package io.parvis.platform.web;

import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/// A form as it came: its fields as typed, and its value when every field could be read and is valid.
///
/// @param blamed the field at fault, by the name of the constraint of the database that says so
public record Form<T extends Record>(@Nullable T value, Fields fields, Map<String, String> blamed) {

    public Form(@Nullable T value, Fields fields) {
        this(value, fields, Map.of());
    }

    /// When this constraint of the database refuses the act, the field is at fault and not the whole form.
    public Form<T> blaming(String field, String constraint) {
        var more = new HashMap<>(blamed);
        more.put(constraint, field);
        return new Form<>(value, fields, more);
    }

    /// Does the act with the value. What is wrong with a field, or refused by a rule, is said on the page again.
    public Answer send(Function<T, Redirect> act, Function<Fields, ? extends View> again) {
        if (value == null || fields.anyError()) {
            return again.apply(fields);
        }
        try {
            return act.apply(value);
        } catch (Refused refused) {
            return again.apply(fields.with(refused.field(), refused.said()));
        } catch (DataIntegrityViolationException broken) {
            return again.apply(fields.with(fieldOf(broken), Constraints.said(broken)));
        }
    }

    private String fieldOf(DataIntegrityViolationException broken) {
        return Constraints.name(broken).map(blamed::get).orElse("");
    }

    /// The value, for a handler that answers with no page.
    /// @throws Refused with the first thing that is wrong
    public T orRefused() {
        if (value == null || fields.anyError()) {
            var first = fields.errors().firstEntry();
            var said = first == null ? Message.of("form.unreadable") : first.getValue().getFirst();
            throw Refused.at(
                    first == null ? "" : first.getKey(), said.key(), said.arguments().toArray());
        }
        return value;
    }

    public Form<T> with(String field, Message error) {
        return new Form<>(value, fields.with(field, error), blamed);
    }
}
