package io.parvis.talk.messages;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// That a client was written to, or wants no messages, goes with the client.
@Component
class RecipientTies implements ClientTies {

    private final Recipients recipients;
    private final Unsubscriptions unsubscriptions;

    RecipientTies(Recipients recipients, Unsubscriptions unsubscriptions) {
        this.recipients = recipients;
        this.unsubscriptions = unsubscriptions;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        recipients.clear(clients);
        unsubscriptions.clear(clients);
    }
}
