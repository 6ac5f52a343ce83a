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
    Kept keep(UUID firm, InputStream content, long most) throws IOException;

    /// The content, checked while it is read: whoever gets to its end got what was kept.
    InputStream open(UUID firm, Kept kept) throws IOException;

    /// Names the contents that were last kept before a moment.
    void each(UUID firm, Instant before, Consumer<String> hash) throws IOException;

    /// Removes a content, unless it was kept once more since that moment.
    void remove(UUID firm, String hash, Instant before) throws IOException;

    /// A content that is kept.
    ///
    /// @param hash its SHA-256, in hexadecimal digits
    record Kept(String hash, long size) {}

    /// There was more than is taken.
    final class TooLarge extends IOException {

        TooLarge(long most) {
            super("more than " + most + " bytes");
        }
    }
}
