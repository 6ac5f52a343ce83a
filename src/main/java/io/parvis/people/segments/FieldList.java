package io.parvis.people.segments;

import io.parvis.platform.web.View;
import java.util.List;
import java.util.Map;

/// The fields of the firm's own.
record FieldList(List<OwnField> rows, Map<FieldId, Integer> clients) implements View {

    int clients(OwnField field) {
        return clients.getOrDefault(field.id(), 0);
    }
}
