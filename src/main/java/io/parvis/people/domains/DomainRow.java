package io.parvis.people.domains;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of domains.
record DomainRow(
        DomainId id,
        String name,
        String code,
        DomainStatus status,
        boolean blocked,
        BackOfficeAccess access,
        String owner,
        Functions functions,
        @Nullable LocalDate agreementSignedOn,
        Instant lastActivityAt) {}
