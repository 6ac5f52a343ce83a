package io.parvis.papers.expected;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is expected of a client goes with it, deleted or archived.
@Component
class ExpectationTies implements ClientTies {

    private final ExpectationRows rows;

    ExpectationTies(ExpectationRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        rows.clear(clients);
    }
}
