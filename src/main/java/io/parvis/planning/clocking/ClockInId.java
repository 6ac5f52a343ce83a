package io.parvis.planning.clocking;

import java.util.UUID;

/// Identifies that somebody clocked in.
public record ClockInId(UUID value) {

    public static ClockInId of(String text) {
        return new ClockInId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
