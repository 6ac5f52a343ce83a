package io.parvis.planning.slips;

import java.util.UUID;

/// Identifies a slip.
public record SlipId(UUID value) {

    public static SlipId of(String text) {
        return new SlipId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
