package io.parvis.people.payers;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/// Identifies a payer. The payer with which a client begins has the client's own id.
@NamedInterface("api")
public record PayerId(UUID value) {

    public static PayerId of(String text) {
        return new PayerId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
