package io.parvis.platform.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/// A stream that sees all that is read of it in one place: a byte is a block of one.
abstract class BlockStream extends FilterInputStream {

    BlockStream(InputStream content) {
        super(content);
    }

    @Override
    public final int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public abstract int read(byte[] into, int from, int most) throws IOException;
}
