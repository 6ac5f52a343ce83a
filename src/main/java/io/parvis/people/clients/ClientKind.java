package io.parvis.people.clients;

/// What a client is in the eyes of the law.
public enum ClientKind {
    INDIVIDUAL,
    COMPANY
}
