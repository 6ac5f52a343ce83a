package io.parvis.people.clients;

import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Forgetting;
import io.parvis.platform.kernel.Subject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Clients were erased or archived. Their codes are all that is told of them: names would outlive the erasure.
///
/// @param forgotten the clients, and those of their users who went with them
public record ClientsDeleted(UUID firm, Collection<UUID> forgotten, List<Change> changes)
        implements Forgetting {

    static ClientsDeleted of(UUID firm, Collection<UUID> forgotten, List<ClientFate> fates) {
        var changes =
                fates.stream()
                        .map(one -> new Change("client.code", one.code(), "@Fate." + one.fate()))
                        .toList();
        return new ClientsDeleted(firm, forgotten, changes);
    }

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
