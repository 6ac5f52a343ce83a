package io.parvis.people.clientele;

import io.parvis.people.clients.ClientRecords;
import io.parvis.platform.access.Permission;
import io.parvis.platform.access.Requires;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.web.Answer;
import io.parvis.platform.web.Fields;
import io.parvis.platform.web.Form;
import io.parvis.platform.web.OfficeController;
import io.parvis.platform.web.Redirect;
import io.parvis.platform.web.View;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Changing what the firm knows of a client.
@OfficeController("/clients/{id}")
class EditClientController {

    private static final Message STALE = Message.of("client.changed-meanwhile");

    private final ClientRecords records;
    private final Sortings sortings;
    private final EditingClients editing;

    EditClientController(ClientRecords records, Sortings sortings, EditingClients editing) {
        this.records = records;
        this.sortings = sortings;
        this.editing = editing;
    }

    @GetMapping("/edit")
    @Requires(Permission.MANAGE_CLIENTS)
    View show(@PathVariable UUID id) {
        var record = records.get(id);
        Refused.when(record.archivedAt() != null, "constraint.client_archived");
        var all = sortings.all();
        return new EditClientPage(record, EditClientPage.fields(record, all), all);
    }

    @PostMapping
    @Requires(Permission.MANAGE_CLIENTS)
    Answer save(@PathVariable UUID id, Form<EditClientForm> form) {
        return form.send(
                typed -> {
                    var values = OwnValues.read(sortings.all().fields(), form.fields());
                    editing.edit(id, before -> typed.applied(before, values));
                    return Redirect.to("/clients/{}", id).saying("client.saved");
                },
                fields -> again(id, fields));
    }

    // After somebody else saved, the form holds what was typed, and saving once more is a choice
    // made knowingly.
    private View again(UUID id, Fields fields) {
        var record = records.get(id);
        var stale = fields.errors("").contains(STALE);
        return new EditClientPage(
                record,
                stale ? fields.fixed("version", "" + record.version()) : fields,
                sortings.all());
    }
}
