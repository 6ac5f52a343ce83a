package io.parvis.people.mapping;

import java.util.UUID;

/// A file whose columns are to get a meaning.
///
/// @param open whether that may still be decided
public record Source(UUID id, String fileName, Mapping mapping, boolean open) {}
