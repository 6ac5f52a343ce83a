package io.parvis.trust.seeding;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One stream of chance, fixed by a seed and an index: the same pair always draws the same.
///
/// Written out (SplitMix64) because the JDK promises no sequence for its own generators.
final class Draw {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Draw(long seed, long index) {
        state = scatter(seed * STEP) ^ scatter((index + 1) * STEP);
    }

    /// A number from 0 up to, not including, the bound.
    int below(int bound) {
        return (int) ((bits() >>> 32) * bound >>> 32);
    }

    /// A UUID of version 7 for something made at that moment.
    UUID uuid(Instant made) {
        return new UUID(
                made.toEpochMilli() << 16 | 0x7000 | bits() & 0x0FFF,
                bits() >>> 2 | Long.MIN_VALUE);
    }

    Instant between(Instant first, Instant last) {
        long seconds = Math.max(1, Duration.between(first, last).toSeconds());
        return first.plusSeconds(below((int) Math.min(seconds, Integer.MAX_VALUE)));
    }

    boolean percent(int share) {
        return below(100) < share;
    }

    <T> T one(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    char letter(String alphabet) {
        return alphabet.charAt(below(alphabet.length()));
    }

    private long bits() {
        state += STEP;
        return scatter(state);
    }

    private static long scatter(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
