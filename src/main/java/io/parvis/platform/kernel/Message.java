package io.parvis.platform.kernel;

import java.util.List;

/// A sentence to be said in the reader's language: a key and what fills its places.
public record Message(String key, List<Object> arguments) {

    public Message {
        arguments = List.copyOf(arguments);
    }

    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }
}
