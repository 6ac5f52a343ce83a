package io.parvis.people.workers;

import java.util.UUID;

/// Identifies a worker, with or without a way in.
public record WorkerId(UUID value) {

    public static WorkerId of(String text) {
        return new WorkerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
