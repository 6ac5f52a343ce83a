package io.parvis.planning.codes;

import java.util.UUID;

/// A client at whose place a code hangs.
public record Place(UUID id, String code, String name) {}
