package io.parvis.testing;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Fate;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/// What the features about money will say of clients: tests write down what ties whom.
public final class Obligations implements ClientTies {

    /// Words that are there: the features about money will bring their own.
    public static final String OPEN = "domain.is-blocked";

    public static final String KEPT = "client.vat-number";

    private final Map<UUID, List<Tie>> ties = new ConcurrentHashMap<>();
    private final Set<UUID> archived = ConcurrentHashMap.newKeySet();

    public void tie(UUID client, Fate... fates) {
        ties.put(
                client,
                List.of(fates).stream()
                        .map(fate ->
                                fate == Fate.REFUSED
                                        ? Tie.refuses(client, OPEN)
                                        : Tie.keeps(client, KEPT))
                        .toList());
    }

    public void release(UUID client) {
        ties.remove(client);
    }

    /// Whether this feature was told that the client is archived.
    public boolean wereArchived(UUID client) {
        return archived.contains(client);
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return clients.stream().flatMap(one -> ties.getOrDefault(one, List.of()).stream()).toList();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        archived.addAll(clients);
    }
}
