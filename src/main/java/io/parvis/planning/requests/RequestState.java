package io.parvis.planning.requests;

/// How far a request came.
public enum RequestState {
    WAITING,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
