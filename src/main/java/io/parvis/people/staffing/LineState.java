package io.parvis.people.staffing;

/// What becomes of a line.
enum LineState {
    WAITING,
    ADDED,
    CHANGED,
    UNCHANGED,
    REFUSED
}
