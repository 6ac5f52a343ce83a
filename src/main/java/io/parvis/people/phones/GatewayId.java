package io.parvis.people.phones;

import java.util.UUID;

/// Identifies a gateway.
public record GatewayId(UUID value) {

    public static GatewayId of(String text) {
        return new GatewayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
