package io.parvis.platform.files;

import io.parvis.platform.files.Storage.Kept;
import io.parvis.platform.kernel.Message;
import java.util.UUID;

/// A file as people know it.
public record StoredFile(UUID id, String name, String type, Kept kept, Scan scan) {

    private static final long KILO = 1000;

    /// What is in it, to be made somebody else's as well.
    public Content content() {
        return new Content(name, type, kept, scan);
    }

    /// Its size, in the unit that fits.
    public Message size() {
        return size(kept.size());
    }

    /// A number of bytes in the unit that fits.
    public static Message size(long bytes) {
        if (bytes < KILO) {
            return Message.of("file.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? Message.of("file.kilobytes", Math.round(bytes / (double) KILO))
                : Message.of("file.megabytes", Math.round(bytes / (KILO * 100.0)) / 10.0);
    }
}
