package io.parvis.talk.chat;

import java.util.UUID;

/// Identifies a chat.
public record ChatId(UUID value) {

    public static ChatId of(String text) {
        return new ChatId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
