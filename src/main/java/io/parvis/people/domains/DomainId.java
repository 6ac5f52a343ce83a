package io.parvis.people.domains;

import java.util.UUID;

/// Identifies a domain, and the client whose space it is: they share one id.
public record DomainId(UUID value) {

    public static DomainId of(String text) {
        return new DomainId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
