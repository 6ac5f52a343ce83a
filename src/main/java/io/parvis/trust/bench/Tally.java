package io.parvis.trust.bench;

import java.time.Duration;

/// What a run under load came to.
///
/// @param passed how long it really took
record Tally(long right, long wrong, Duration passed, Latencies latencies) {

    double perSecond() {
        return passed.isZero() ? 0 : right * 1e9 / passed.toNanos();
    }
}
