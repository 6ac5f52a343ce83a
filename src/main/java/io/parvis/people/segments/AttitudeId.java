package io.parvis.people.segments;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Identifies what the firm may think of a client.
@NamedInterface("api")
public record AttitudeId(UUID value) {

    public static AttitudeId of(String text) {
        return new AttitudeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
