package io.parvis.people.administrators;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// A client is not deleted under somebody who administers the firm: that would take an administrator away.
@Component
class DelegateTies implements ClientTies {

    private final Delegates delegates;

    DelegateTies(Delegates delegates) {
        this.delegates = delegates;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return delegates.clientsOf(clients).stream()
                .map(client -> Tie.refuses(client, "delegates.tied"))
                .toList();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        // Nothing hangs on the client: who was revoked stays known as a former delegate.
    }
}
