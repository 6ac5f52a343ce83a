package io.parvis.people.clientele;

import io.parvis.people.clients.DeletingClients;
import io.parvis.people.clients.Fate;
import io.parvis.people.firm.Firm;
import io.parvis.platform.api.Fault;
import io.parvis.platform.api.Refusal;
import io.parvis.platform.i18n.Messages;
import io.parvis.platform.kernel.Message;
import io.parvis.platform.tenancy.Current;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What programs do with clients: the verbs behind the pages, and what they are held to.
@Component
class ClientVerbs {

    private final CreatingClients creating;
    private final EditingClients editing;
    private final DeletingClients deleting;
    private final Sortings sortings;
    private final Messages messages;

    ClientVerbs(
            CreatingClients creating,
            EditingClients editing,
            DeletingClients deleting,
            Sortings sortings,
            Messages messages) {
        this.creating = creating;
        this.editing = editing;
        this.deleting = deleting;
        this.sortings = sortings;
        this.messages = messages;
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

    /// @throws Refusal with 409 and the reasons while something is still open
    ClientDeletion delete(UUID client) {
        var fate = deleting.delete(client);
        if (fate.fate() == Fate.REFUSED) {
            var reasons = fate.why().stream().map(why -> Fault.at("", Message.of(why))).toList();
            var said = Message.of("clients.delete.tied", fate.name());
            throw new Refusal(409, "conflict", said, reasons);
        }
        return ClientDeletion.of(fate, messages.in(Current.locale()));
    }
}
