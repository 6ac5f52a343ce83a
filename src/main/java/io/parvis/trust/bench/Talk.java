package io.parvis.trust.bench;

import java.time.Duration;

/// What came of many chats at once.
///
/// @param perSecond lines that were said
/// @param median from saying a line until it was read
/// @param lost lines that were not read, or not once each
/// @param mute streams that never brought anything
/// @param bytes of the program, for each open connection
record Talk(
        int connections,
        double perSecond,
        Duration median,
        Duration tail,
        int lost,
        int mute,
        long bytes,
        double cpuMillis) {

    static final int PER_SECOND = 200;
    static final Duration PROMISED = Duration.ofMillis(150);

    Talk costing(double millis) {
        return new Talk(connections, perSecond, median, tail, lost, mute, bytes, millis);
    }
}
