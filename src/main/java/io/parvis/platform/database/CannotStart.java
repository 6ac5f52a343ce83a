package io.parvis.platform.database;

import org.jspecify.annotations.Nullable;

/// Parvis cannot start, for a reason that is no fault of the program: the message is one sentence
/// for the person who started it, and says what to do.
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    static CannotStart diskFull(Object folder) {
        return new CannotStart(
                "The disk that holds %s is full: free some space and start again."
                        .formatted(folder));
    }
}
