package io.parvis.planning.requests;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What was asked for in a planning goes with it.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class RequestTies implements ClientTies {

    private final Requests requests;

    RequestTies(Requests requests) {
        this.requests = requests;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        requests.forget(clients);
    }
}
