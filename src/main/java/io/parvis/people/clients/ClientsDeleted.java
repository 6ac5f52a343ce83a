package io.parvis.people.clients;

import io.parvis.platform.kernel.Announcement;
import io.parvis.platform.kernel.Change;
import io.parvis.platform.kernel.Forgetting;
import io.parvis.platform.kernel.Subject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Clients were erased or archived. Their codes are all that is told of them: names would outlive the erasure.
///
/// @param forgotten the clients, and those of their users who went with them
public record ClientsDeleted(
        UUID firm,
        Collection<UUID> forgotten,
        List<Change> changes,
        List<Announcement> announcements)
        implements Forgetting {

    /// @param shielded those whose domain was, which nothing says any more
    static ClientsDeleted of(
            UUID firm, Collection<UUID> forgotten, List<ClientFate> fates, Set<UUID> shielded) {
        var changes =
                fates.stream()
                        .map(one -> new Change("client.code", one.code(), "@Fate." + one.fate()))
                        .toList();
        var told = fates.stream().map(one -> told(one, shielded.contains(one.id()))).toList();
        return new ClientsDeleted(firm, forgotten, changes, told);
    }

    private static Announcement told(ClientFate fate, boolean shielded) {
        var type = fate.fate() == Fate.ARCHIVED ? "client.archived" : "client.deleted";
        var about = new Subject("domain", fate.id());
        return new Announcement(type, fate.id(), "/clients/" + fate.id(), about, shielded);
    }

    @Override
    public Subject subject() {
        return new Subject("firm", firm);
    }
}
