package io.parvis.people.clientele;

import io.parvis.people.firm.Firm;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What programs do with clients: the verbs behind the pages, and what they are held to.
@Component
class ClientVerbs {

    private final CreatingClients creating;
    private final EditingClients editing;
    private final Sortings sortings;

    ClientVerbs(CreatingClients creating, EditingClients editing, Sortings sortings) {
        this.creating = creating;
        this.editing = editing;
        this.sortings = sortings;
    }

    SentSortings sortings() {
        return SentSortings.among(sortings.all());
    }

    UUID create(Firm firm, NewClientForm form, Map<UUID, String> values) {
        return creating.create(firm, form, values, "").value();
    }

    void change(UUID client, EditClientForm form, Map<UUID, String> values) {
        editing.edit(client, before -> form.applied(before, values));
    }
}
