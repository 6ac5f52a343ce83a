package io.parvis.people.matching;

import java.util.UUID;

/// Somebody who signs in at the client portal already.
public record Owner(UUID id, String emailKey, boolean closed) {}
