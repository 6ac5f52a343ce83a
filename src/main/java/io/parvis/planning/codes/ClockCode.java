package io.parvis.planning.codes;

import io.parvis.people.identity.Token;
import java.time.Instant;

/// The code that hangs at a client's.
record ClockCode(Place place, Token key, Instant madeAt) {}
