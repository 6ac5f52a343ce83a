package io.parvis.people.domains;

import io.parvis.people.clients.ClientKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What people read of one domain.
///
/// @param code the client's code
record DomainSheet(
        Domain domain,
        String code,
        ClientKind kind,
        String name,
        String language,
        String country,
        String ownerName,
        String ownerEmail,
        @Nullable LocalDate agreementSignedOn,
        Instant createdAt,
        Instant lastActivityAt) {}
