package io.parvis.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;

/// Where the contents of files lie: known by their SHA-256, apart for each firm, and never changed. It knows no names,
/// no owners and no transactions.
public interface Storage {

    /// Keeps what the stream holds. Once this returns it is there, whatever fails afterwards.
    /// @param most the bytes that are taken
    /// @throws TooLarge when there are more; nothing is kept then
    /// @throws Away when it cannot be kept now
    Kept keep(UUID firm, InputStream content, long most) throws IOException;

    /// The content, checked while it is read: whoever gets to its end got what was kept.
    /// @throws java.nio.file.NoSuchFileException when it is not there
    /// @throws Away when it cannot be read now
    InputStream open(UUID firm, Kept kept) throws IOException;

    /// Names the contents that were last kept before a moment.
    void each(UUID firm, Instant before, Consumer<String> hash) throws IOException;

    /// Removes a content, unless it was kept once more since that moment.
    void remove(UUID firm, String hash, Instant before) throws IOException;

    /// What was drawn of the contents. It goes with them.
    Drawings drawings();

    /// The same text, if it can be a hash: it becomes a part of a path.
    static String hash(String text) {
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("no hash");
        }
        return text;
    }

    /// A content that is kept.
    ///
    /// @param hash its SHA-256, in hexadecimal digits
    record Kept(String hash, long size) {}

    /// The place of the contents does not answer, or is full. Nothing was kept, and nothing is lost.
    final class Away extends IOException {

        Away(Exception cause) {
            super("the storage of files is away or full", cause);
        }
    }

    /// There was more than is taken.
    final class TooLarge extends IOException {

        private final long most;

        TooLarge(long most) {
            super("more than " + most + " bytes");
            this.most = most;
        }

        long most() {
            return most;
        }
    }
}
