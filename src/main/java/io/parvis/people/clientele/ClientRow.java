package io.parvis.people.clientele;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.domains.DomainStatus;
import io.parvis.people.identity.AccountState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A client as the list shows it.
///
/// @param end where the list goes on after it
record ClientRow(
        UUID id,
        String code,
        String name,
        String login,
        ClientKind kind,
        Place place,
        Sorting sorting,
        Standing standing,
        Instant registeredAt,
        ClientListQuery.Place end) {

    record Place(String city, String country, String language) {}

    record Sorting(@Nullable UUID project, @Nullable UUID group, @Nullable UUID attitude) {}

    /// @param portal the state of the owner's sign-in
    record Standing(DomainStatus status, boolean blocked, boolean archived, AccountState portal) {}
}
