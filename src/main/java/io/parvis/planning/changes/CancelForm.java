package io.parvis.planning.changes;

import org.jspecify.annotations.Nullable;

/// @param version the version that was read
record CancelForm(@Nullable Integer version) {}
