package io.parvis.people.domains;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What is written about a domain goes with its client, deleted or archived.
@Component
class DomainTies implements ClientTies {

    private final Notes notes;
    private final Openings openings;

    DomainTies(Notes notes, Openings openings) {
        this.notes = notes;
        this.openings = openings;
    }

    @Override
    public List<Tie> among(Collection<UUID> clients) {
        return List.of();
    }

    @Override
    public void archive(Collection<UUID> clients) {
        for (var kind : NoteKind.values()) {
            notes.clear(kind, clients);
        }
        openings.clear(clients);
    }
}
