package io.parvis.talk.tickets;

import java.util.UUID;

/// Identifies a ticket.
public record TicketId(UUID value) {

    public static TicketId of(String text) {
        return new TicketId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
