package io.parvis.people.domains;

import io.parvis.people.clients.ClientKind;
import io.parvis.people.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What people read of one domain.
///
/// @param code the client's code
/// @param holders the names of those who hold a function
record DomainSheet(
        Domain domain,
        String code,
        ClientKind kind,
        String name,
        String language,
        String country,
        String ownerName,
        String ownerEmail,
        Map<DomainFunction, Holder> holders,
        @Nullable LocalDate agreementSignedOn,
        Instant createdAt,
        Instant lastActivityAt) {

    record Holder(AccountId id, String name) {}

    @Nullable String holderName(DomainFunction function) {
        var holder = holders.get(function);
        return holder == null ? null : holder.name();
    }
}
