package io.parvis.trust.synchronising;

/// How far a synchronisation is.
enum SyncState {
    /// Waits for the other system to run it.
    PLANNED,
    /// Would close half of the accounts or more: waits for an administrator.
    HELD,
    RUNNING,
    DONE,
    /// The accounts changed before it was run.
    STALE,
    DISCARDED;

    boolean isOver() {
        return this == DONE || this == STALE || this == DISCARDED;
    }
}
