package io.parvis.people.clientele;

import io.parvis.people.clients.ClientRecord;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.View;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The form with which a client is changed.
record EditClientPage(ClientRecord record, Fields fields, Sortings.All sortings) implements View {

    @Override
    public int status() {
        return fields.anyError() ? 422 : 200;
    }

    ClientChoices choices() {
        return new ClientChoices(sortings);
    }

    static Fields fields(ClientRecord record, Sortings.All all) {
        var values = new HashMap<String, Object>(identity(record));
        var details = record.details();
        values.put("contactName", details.contactName());
        values.put("phone", details.phone());
        values.put("vatNumber", details.vatNumber());
        values.put("street", details.address().street());
        values.put("postalCode", details.address().postalCode());
        values.put("city", details.address().city());
        values.put("region", details.address().region());
        values.put("project", text(details.project()));
        values.put("group", text(details.group()));
        values.put("attitude", text(record.standing().attitude()));
        values.put("remark", record.standing().remark());
        values.putAll(OwnValues.shown(all.fields(), details.ownFields()));
        return Fields.of(values);
    }

    private static Map<String, Object> identity(ClientRecord record) {
        var client = record.client();
        return Map.of(
                "version", record.version(),
                "kind", client.kind(),
                "name", client.name(),
                "language", client.language(),
                "country", client.country());
    }

    private static String text(@Nullable UUID id) {
        return id == null ? "" : id.toString();
    }
}
