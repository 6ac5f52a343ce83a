package io.parvis.platform.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that comes in parts.
///
/// @param length of the whole, in bytes, as it was announced
/// @param content once it is whole and was taken
record Upload(UUID id, String name, long length, Instant begun, @Nullable Content content) {

    Upload taken(Content whole) {
        return new Upload(id, name, length, begun, whole);
    }
}
