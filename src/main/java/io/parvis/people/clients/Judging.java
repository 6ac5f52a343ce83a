package io.parvis.people.clients;

import io.parvis.people.clients.Deletions.Named;
import io.parvis.platform.tenancy.Walls;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Asks every feature what ties a client to the firm.
@Component
class Judging {

    private final List<ClientTies> ties;
    private final Walls walls;

    Judging(List<ClientTies> ties, Walls walls) {
        this.ties = ties;
        this.walls = walls;
    }

    List<ClientFate> judge(List<Named> clients) {
        var ids = clients.stream().map(Named::id).toList();
        var found =
                walls
                        .over(() -> ties.stream().flatMap(one -> one.among(ids).stream()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(Tie::client));
        return clients.stream()
                .map(one ->
                        ClientFate.of(
                                one.id(),
                                one.code(),
                                one.name(),
                                found.getOrDefault(one.id(), List.of())))
                .toList();
    }

    void archive(Collection<UUID> clients) {
        if (!clients.isEmpty()) {
            ties.forEach(one -> one.archive(clients));
        }
    }
}
