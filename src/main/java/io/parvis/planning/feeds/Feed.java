package io.parvis.planning.feeds;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The feed of whoever is signed in. What stands in its address is kept nowhere.
///
/// @param readAt when a calendar program last read it; null for never
record Feed(Instant madeAt, @Nullable Instant readAt) {}
