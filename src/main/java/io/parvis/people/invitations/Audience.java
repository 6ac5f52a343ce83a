package io.parvis.people.invitations;

import java.util.List;
import java.util.UUID;

/// Whom to invite. Clients whose domain the employee cannot see are never among them.
sealed interface Audience {

    /// All clients but the archived ones.
    record Everyone() implements Audience {}

    record Chosen(List<UUID> clients) implements Audience {}

    /// Whoever a filter of the list of clients finds when it is asked.
    ///
    /// @param query as the address of the list says it
    record Filtered(String query) implements Audience {}

    /// Whom an import created.
    record Imported(UUID list) implements Audience {}
}
