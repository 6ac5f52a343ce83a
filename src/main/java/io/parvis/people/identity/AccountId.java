package io.parvis.people.identity;

import java.util.UUID;

/// Identifies someone who signs in, at whichever door.
public record AccountId(UUID value) {

    public static AccountId of(String text) {
        return new AccountId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
