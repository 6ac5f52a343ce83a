package io.parvis.people.phones;

import java.util.UUID;

/// Identifies a gateway.
record GatewayId(UUID value) {

    static GatewayId of(String text) {
        return new GatewayId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
