package io.parvis.talk.tickets;

/// How a ticket stands for the client.
public enum ClientState {
    IN_PROGRESS,
    NEW_MESSAGE,
    REVIEWED
}
