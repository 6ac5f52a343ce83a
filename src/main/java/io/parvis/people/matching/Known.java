package io.parvis.people.matching;

import io.parvis.people.mapping.Facts;
import java.util.UUID;

/// A client that is there, as an import must know it.
///
/// @param emailKey the owner's address in small letters
/// @param archived an archived client is not changed any more
public record Known(
        UUID id,
        String code,
        String emailKey,
        Facts facts,
        int version,
        int domainVersion,
        boolean archived) {}
