package io.parvis.planning.requests;

/// How far a request came.
public enum RequestState {
    WAITING,
    APPROVED,
    REFUSED,
    WITHDRAWN,
    /// It counted at once, and nobody at the office read it yet.
    DONE,
    /// It counted at once, and somebody at the office read it.
    READ
}
