package io.parvis.trust.bench;

import java.time.Duration;

/// What is promised about a kind of request on two cores with the load beside it. Zero where nothing is.
///
/// @param perSecond at 16 connections
/// @param further what is aimed at beyond
/// @param cpuMillis of program and database together, for one request
record Promise(int perSecond, int further, Duration tailAt16, Duration tailAt64, double cpuMillis) {

    static final Duration MEDIAN_ALONE = Duration.ofNanos(1_500_000);
    static final Duration TAIL_ALONE = Duration.ofMillis(5);
    static final Duration START = Duration.ofSeconds(4);
    static final long PEAK_BYTES = 450_000_000L;
    static final double FLOOR_SHARE = 0.5;

    static final Promise NONE = of(0, 0, 0, 0, 0);

    /// What a request may cost at the largest size, against the smallest.
    static final double GROWTH = 1.33;

    static Promise of(
            int perSecond, int further, int millisAt16, int millisAt64, double cpuMillis) {
        return new Promise(
                perSecond,
                further,
                Duration.ofMillis(millisAt16),
                Duration.ofMillis(millisAt64),
                cpuMillis);
    }
}
