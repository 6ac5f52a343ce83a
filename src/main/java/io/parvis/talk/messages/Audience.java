package io.parvis.talk.messages;

import java.util.List;
import java.util.UUID;

/// For whom a message is. Clients whose domain its author cannot see are never among them.
public sealed interface Audience {

    /// All clients but the archived ones.
    record Everyone() implements Audience {}

    /// These clients.
    record Chosen(List<UUID> clients) implements Audience {

        public Chosen {
            clients = List.copyOf(clients);
        }
    }

    /// Whoever a filter of the list of clients finds when it is asked.
    ///
    /// @param query as the address of the list says it
    record Filtered(String query) implements Audience {}
}
