package io.parvis.people.details;

/// How far the office is with a change that a worker asked for.
enum DetailRequestState {
    OPEN,
    APPROVED,
    REFUSED,
    WITHDRAWN
}
