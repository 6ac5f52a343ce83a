package io.parvis.people.terms;

import java.time.Instant;
import java.util.UUID;

/// That and how somebody accepted.
///
/// @param terms the version
/// @param language in which it was read
/// @param address from which, on the internet
/// @param registering whether it was given with the registration
public record Given(UUID terms, String language, String address, boolean registering, Instant at) {}
