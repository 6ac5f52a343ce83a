package io.parvis.trust.load;

import java.time.Duration;

/// Counts how long things took, exactly enough: each class of duration is less than one percent wide.
///
/// Not for several threads: each has its own, and they are added up in the end.
public final class Latencies {

    private static final int FINE_BITS = 7;
    private static final int FINE = 1 << FINE_BITS;

    private final long[] counts = new long[FINE * (64 - FINE_BITS)];
    private long total;

    void record(long nanos) {
        counts[slot(Math.max(0, nanos))]++;
        total++;
    }

    void add(Latencies other) {
        for (int slot = 0; slot < counts.length; slot++) {
            counts[slot] += other.counts[slot];
        }
        total += other.total;
    }

    long count() {
        return total;
    }

    /// The duration that this share of all did not exceed.
    ///
    /// @param percent above 0, up to 100
    public Duration percentile(double percent) {
        long wanted = (long) Math.ceil(total * percent / 100);
        long seen = 0;
        for (int slot = 0; slot < counts.length; slot++) {
            seen += counts[slot];
            if (seen >= wanted && seen > 0) {
                return Duration.ofNanos(longestOf(slot));
            }
        }
        return Duration.ZERO;
    }

    // Up to 2 * FINE every nanosecond has its slot; beyond, each doubling is cut into FINE equal
    // parts.
    private static int slot(long nanos) {
        int shift = Math.max(0, 63 - FINE_BITS - Long.numberOfLeadingZeros(nanos));
        return (shift << FINE_BITS) + (int) (nanos >>> shift);
    }

    private static long longestOf(int slot) {
        int shift = Math.max(0, (slot >> FINE_BITS) - 1);
        long first = slot - ((long) shift << FINE_BITS);
        return ((first + 1) << shift) - 1;
    }
}
