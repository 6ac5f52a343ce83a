package io.parvis.planning.clocking;

enum ClockInState {
    /// The worker is there.
    OPEN,
    /// All was in order: there is a slip.
    TAKEN,
    /// Not all was in order: the office looks at it.
    WAITING,
    /// The office made a slip of it.
    ACCEPTED,
    /// The office made nothing of it.
    DISMISSED
}
