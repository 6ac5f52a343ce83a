package io.parvis.platform.previews;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file without pages: plain text, or something that says nothing here.
class OpenedText implements Opened {

    private static final int MOST = 4 * Capped.MOST;
    private static final Charset OF_OLD = Charset.forName("windows-1252");

    private final Path file;
    private final boolean readable;

    OpenedText(Path file, boolean readable) {
        this.file = file;
        this.readable = readable;
    }

    @Override
    public int pages() {
        return 0;
    }

    @Override
    public BufferedImage draw(int page) throws IOException {
        throw new IOException("no pages");
    }

    @Override
    public void write(Writer text) throws IOException {
        if (readable) {
            try (var in = Files.newInputStream(file)) {
                text.write(decoded(in.readNBytes(MOST)));
            }
        }
    }

    // What was cut in the midst of a letter is still the same writing.
    private static String decoded(byte[] bytes) {
        for (int end = bytes.length; end > Math.max(0, bytes.length - 4); end--) {
            try {
                return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, end)).toString();
            } catch (CharacterCodingException cutOrOld) {
                continue;
            }
        }
        return new String(bytes, OF_OLD);
    }
}
