package io.parvis.planning.visits;

enum VisitState {
    PLANNED,
    /// Kept, so that nobody asks where it went, and so that its series does not bring it back.
    CANCELLED
}
