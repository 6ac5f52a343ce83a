package io.parvis.people.segments;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Identifies a group of clients.
@NamedInterface("api")
public record GroupId(UUID value) {

    public static GroupId of(String text) {
        return new GroupId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
