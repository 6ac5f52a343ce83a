package io.parvis.talk.opening;

import java.time.Duration;
import java.time.Instant;

/// A time during which the same schedule decides.
///
/// @param to not included
public record Stretch(Instant from, Instant to, Verdict verdict) {

    public Duration length() {
        return Duration.between(from, to);
    }
}
