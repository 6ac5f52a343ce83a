package io.parvis.trust.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/// Bytes as they come in, without the locks of the JDK's own buffer.
final class Incoming {

    private final InputStream source;
    private final byte[] buffer = new byte[65_536];
    private int next;
    private int end;

    Incoming(InputStream source) {
        this.source = source;
    }

    byte take() throws IOException {
        if (next == end) {
            fill();
        }
        return buffer[next++];
    }

    byte[] take(int length) throws IOException {
        byte[] taken = new byte[length];
        int had = Math.min(length, end - next);
        System.arraycopy(buffer, next, taken, 0, had);
        next += had;
        if (source.readNBytes(taken, had, length - had) < length - had) {
            throw new EOFException("the answer was cut off");
        }
        return taken;
    }

    private void fill() throws IOException {
        next = 0;
        end = Math.max(0, source.read(buffer));
        if (end == 0) {
            throw new EOFException("the connection was closed");
        }
    }
}
