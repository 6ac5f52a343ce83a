package io.parvis.talk.chat;

import io.parvis.platform.files.Content;
import java.util.List;
import java.util.UUID;

/// What somebody wants to say in a chat.
///
/// @param key the sender's own for this one line: sent again with the same, it is not said again
public record Saying(UUID key, String text, List<Content> files) {

    /// How long a line may be.
    public static final int LONGEST = 4_000;

    public Saying {
        files = List.copyOf(files);
    }

    public Saying(UUID key, String text) {
        this(key, text, List.of());
    }
}
