package io.parvis.platform.files;

import java.util.Optional;
import java.util.UUID;

/// What was drawn of contents: small, kept beside them for as long as they are there, and drawn anew when it is lost. It is
/// never the only copy of anything, so a place that does not answer is as good as an empty one.
public interface Drawings {

    /// @param hash of the content
    /// @param name of the drawing: small letters, digits, points and dashes
    Optional<byte[]> find(UUID firm, String hash, String name);

    void keep(UUID firm, String hash, String name, byte[] drawing);

    /// Removes all that was drawn of a content.
    void forget(UUID firm, String hash);

    /// The same text, if it can be a name: it becomes a part of a path.
    static String name(String text) {
        if (!text.matches("[a-z0-9][a-z0-9.-]{0,30}")) {
            throw new IllegalArgumentException("no name");
        }
        return text;
    }
}
