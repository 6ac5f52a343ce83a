package io.parvis.papers.documents;

import io.parvis.people.clients.ClientTies;
import io.parvis.people.clients.Tie;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The documents of a client go with it, deleted or archived.
@Component
class DocumentTies implements ClientTies {

    private final DocumentRows rows;

    DocumentTies(DocumentRows rows) {
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
