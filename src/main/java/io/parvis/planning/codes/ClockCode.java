package io.parvis.planning.codes;

import io.parvis.people.identity.Token;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// The code that hangs at a client's.
///
/// @param key null where it was sealed with a key that the installation has no more
record ClockCode(Place place, @Nullable Token key, Instant madeAt) {}
