package io.parvis.trust.bench;

import static io.parvis.trust.bench.Markdown.decimals;
import static io.parvis.trust.bench.Markdown.millis;

import java.time.Duration;
import java.util.Locale;

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

    /// The paragraph about it.
    String said() {
        return String.format(
                Locale.ENGLISH,
                """
                ## Chats

                %,d visitors of a site, each with a stream that stays open, and %d lines a second. From the moment a line is
                sent until its reader has it: p50 %s ms, p99 %s ms (promised %d ms); %d lost or twice; %d streams brought
                nothing at all. CPU of the program for one line: %s ms. Memory of the program for one open stream: %,d kB.
                """,
                connections(),
                Math.round(perSecond()),
                millis(median()),
                millis(tail()),
                PROMISED.toMillis(),
                lost(),
                mute(),
                decimals(cpuMillis()),
                bytes() / 1_000);
    }
}
