package io.parvis.platform.api;

import org.jspecify.annotations.Nullable;

/// The body of a request that makes something.
public record Sent<T extends Record>(T value) {

    /// A text as a form holds it: what was not sent is empty.
    public static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
