package io.parvis.platform.previews;

import java.io.IOException;
import java.io.Writer;

/// Takes the beginning of a text in: one line, single spaces, nothing that no database keeps.
class Capped extends Writer {

    /// How many letters are kept: some forty pages.
    static final int MOST = 100_000;

    private final StringBuilder kept = new StringBuilder();

    @Override
    public void write(char[] from, int start, int count) throws IOException {
        for (int place = start; place < start + count; place++) {
            add(from[place]);
        }
    }

    private void add(char letter) throws Full {
        var blank = Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        if (!blank && !Character.isISOControl(letter)) {
            kept.append(letter);
        } else if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != ' ') {
            kept.append(' ');
        }
        if (kept.length() >= MOST) {
            throw new Full();
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return kept.toString().strip();
    }

    /// There is more than is kept.
    static final class Full extends IOException {}
}
