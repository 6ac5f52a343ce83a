package io.parvis.people.clientele;

import io.parvis.people.segments.OwnField;
import io.parvis.platform.web.Fields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The firm's own fields in a form: each is sent under a name of its own.
final class OwnValues {

    private OwnValues() {}

    /// What was typed, checked and as it is kept; a field left empty has no value.
    ///
    /// @throws io.parvis.platform.kernel.Refused at the field whose value does not fit its kind
    static Map<UUID, String> read(List<OwnField> fields, Fields sent) {
        var values = new HashMap<UUID, String>();
        for (var field : fields) {
            var kept = field.check(sent.value(field.input()));
            if (!kept.isEmpty()) {
                values.put(field.id().value(), kept);
            }
        }
        return values;
    }

    /// The values of a client by the names of their inputs.
    static Map<String, String> shown(List<OwnField> fields, Map<UUID, String> values) {
        var shown = new HashMap<String, String>();
        for (var field : fields) {
            shown.put(field.input(), values.getOrDefault(field.id().value(), ""));
        }
        return shown;
    }
}
