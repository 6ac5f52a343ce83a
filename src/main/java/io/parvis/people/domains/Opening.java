package io.parvis.people.domains;

import io.parvis.people.identity.AccountId;
import java.time.Instant;
import java.util.UUID;

/// A shielded domain, open to one person for a while, and why.
record Opening(
        UUID id,
        DomainId domain,
        AccountId person,
        String reason,
        Instant openedAt,
        Instant endsAt) {}
