package io.parvis.people.clients;

import java.time.Instant;
import java.util.UUID;

/// A customer of the firm.
///
/// @param id also the id of its domain
/// @param code the short number the firm calls it by, such as `C-000042`
/// @param language ISO code; in this language the client is written to
/// @param country ISO code, two letters
public record Client(
        UUID id,
        String code,
        ClientKind kind,
        String name,
        String language,
        String country,
        Instant createdAt) {}
