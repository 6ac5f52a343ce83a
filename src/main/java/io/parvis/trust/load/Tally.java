package io.parvis.trust.load;

import java.time.Duration;

/// What a run under load came to.
///
/// @param passed how long it really took
public record Tally(long right, long wrong, Duration passed, Latencies latencies) {

    public double perSecond() {
        return passed.isZero() ? 0 : right * 1e9 / passed.toNanos();
    }
}
