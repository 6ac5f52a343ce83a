package io.parvis.trust.seeding;

import java.util.List;

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
        state += STEP;
        return (int) ((scatter(state) >>> 32) * bound >>> 32);
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

    private static long scatter(long bits) {
        long mixed = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
