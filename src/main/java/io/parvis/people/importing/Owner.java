package io.parvis.people.importing;

import java.util.UUID;

/// Somebody who signs in at the client portal already.
record Owner(UUID id, String emailKey, boolean closed) {}
