package io.parvis.people.segments;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Identifies a field of the firm's own; what a client has in it is kept under this id.
@NamedInterface("api")
public record FieldId(UUID value) {

    public static FieldId of(String text) {
        return new FieldId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
