package io.parvis.people.matching;

/// What stood in which line before, remembered in a few bytes each: a hash and the line. Two different texts are taken
/// for the same once in some billion files.
final class Seen {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] hashes = new long[1 << 10];
    private int[] lines = new int[1 << 10];
    private int held;

    /// The first line in which the text stood; this one, if it did not before.
    int first(String text, int line) {
        var hash = hash(text);
        int at = place(hash);
        if (lines[at] != 0) {
            return lines[at];
        }
        hashes[at] = hash;
        lines[at] = line;
        if (++held * 2 > lines.length) {
            grow();
        }
        return line;
    }

    private int place(long hash) {
        int at = (int) (hash ^ hash >>> 32) & lines.length - 1;
        while (lines[at] != 0 && hashes[at] != hash) {
            at = at + 1 & lines.length - 1;
        }
        return at;
    }

    private void grow() {
        var oldHashes = hashes;
        var oldLines = lines;
        hashes = new long[oldHashes.length * 2];
        lines = new int[oldLines.length * 2];
        for (int i = 0; i < oldLines.length; i++) {
            if (oldLines[i] != 0) {
                int at = place(oldHashes[i]);
                hashes[at] = oldHashes[i];
                lines[at] = oldLines[i];
            }
        }
    }

    // FNV-1a, and a last stir.
    private static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash ^ hash >>> 29;
    }
}
