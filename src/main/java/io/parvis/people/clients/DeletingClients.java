package io.parvis.people.clients;

import io.parvis.people.identity.Departing;
import io.parvis.platform.kernel.Events;
import io.parvis.platform.kernel.NotFound;
import io.parvis.platform.kernel.Refused;
import io.parvis.platform.tenancy.Current;
import io.parvis.platform.tenancy.Walls;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes clients as decision D16 says: refused while something is open, archived where something must be kept, erased
/// otherwise. Only clients in the employee's sight count; an archived one is gone already.
@Component
public class DeletingClients {

    private final Deletions deletions;
    private final Judging judging;
    private final Departing departing;
    private final Walls walls;
    private final Events events;

    DeletingClients(
            Deletions deletions, Judging judging, Departing departing, Walls walls, Events events) {
        this.deletions = deletions;
        this.judging = judging;
        this.departing = departing;
        this.walls = walls;
        this.events = events;
    }

    /// What deleting would do to each of these clients, by name.
    @Transactional(readOnly = true)
    public List<ClientFate> examine(Collection<UUID> clients) {
        return judging.judge(deletions.inSight(clients));
    }

    /// Does what was agreed to, and to nobody else. @throws Refused `clients.delete.changed` when by now another fate
    /// would meet one of them
    @Transactional
    public List<ClientFate> delete(Set<UUID> toErase, Set<UUID> toArchive) {
        var all = new HashSet<>(toErase);
        all.addAll(toArchive);
        var fates = judging.judge(deletions.held(all));
        Refused.when(
                !ClientFate.of(fates, Fate.ERASED).equals(toErase)
                        || !ClientFate.of(fates, Fate.ARCHIVED).equals(toArchive),
                "clients.delete.changed");
        carryOut(fates);
        return fates;
    }

    /// Erases those that nothing ties, and leaves the others alone. Returns the fate of each: whoever is not `ERASED`
    /// is still there.
    @Transactional
    public List<ClientFate> erase(Collection<UUID> clients) {
        var fates = judging.judge(deletions.held(clients));
        carryOut(fates.stream().filter(one -> one.fate() == Fate.ERASED).toList());
        return fates;
    }

    /// Deletes one client, unless something is still open: whoever is `REFUSED` is still there. An archived one stays as
    /// it is.
    /// @throws NotFound when it is not in sight
    @Transactional
    public ClientFate delete(UUID client) {
        var fates = judging.judge(deletions.held(List.of(client)));
        if (fates.isEmpty()) {
            return deletions.findArchived(client).orElseThrow(NotFound::new);
        }
        carryOut(fates.stream().filter(one -> one.fate() != Fate.REFUSED).toList());
        return fates.getFirst();
    }

    private void carryOut(List<ClientFate> fates) {
        if (fates.isEmpty()) {
            return;
        }
        var clients = fates.stream().map(ClientFate::id).toList();
        var shielded = deletions.shielded(clients);
        var forgotten = new HashSet<>(clients);
        forgotten.addAll(walls.over(() -> gone(clients, fates)));
        events.publish(ClientsDeleted.of(Current.actor().inFirm(), forgotten, fates, shielded));
    }

    // Whoever is a user of another client too keeps the sign-in; the others go with their client.
    private List<UUID> gone(List<UUID> clients, List<ClientFate> fates) {
        var users = deletions.users(clients);
        judging.archive(ClientFate.of(fates, Fate.ARCHIVED));
        deletions.archive(fates);
        deletions.erase(ClientFate.of(fates, Fate.ERASED));
        var leaving = deletions.withoutClient(users);
        departing.depart(leaving);
        return leaving;
    }
}
