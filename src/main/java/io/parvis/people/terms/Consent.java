package io.parvis.people.terms;

import java.time.Instant;
import java.util.UUID;

/// Somebody accepted the terms for a client.
///
/// @param who the person's name
/// @param number which version it was
/// @param language in which it was read
/// @param address from which, on the internet
/// @param registering whether it was given with the registration
public record Consent(
        String who,
        UUID terms,
        int number,
        String language,
        String address,
        boolean registering,
        Instant at) {}
