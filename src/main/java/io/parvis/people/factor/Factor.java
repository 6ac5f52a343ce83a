package io.parvis.people.factor;

import io.parvis.people.identity.Guess;
import java.time.Instant;

/// The second factor somebody has set up.
///
/// @param lastStep the half minute of the last code that was heard
record Factor(AppSecret secret, Instant setAt, long lastStep, Guess guess) {}
