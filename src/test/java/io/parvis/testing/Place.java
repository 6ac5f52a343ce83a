package io.parvis.testing;

import java.util.UUID;

/// A client of the [World] and its domain; both have one id.
public record Place(UUID id, String code, String name, Person owner) {}
