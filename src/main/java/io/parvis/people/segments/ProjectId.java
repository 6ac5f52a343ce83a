package io.parvis.people.segments;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Identifies a project of the firm.
@NamedInterface("api")
public record ProjectId(UUID value) {

    public static ProjectId of(String text) {
        return new ProjectId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
