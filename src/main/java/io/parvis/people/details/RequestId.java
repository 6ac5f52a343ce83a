package io.parvis.people.details;

import java.util.UUID;

/// Identifies a change that a worker asked for.
public record RequestId(UUID value) {

    public static RequestId of(String text) {
        return new RequestId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
