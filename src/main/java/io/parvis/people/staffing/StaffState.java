package io.parvis.people.staffing;

/// How far a list of workers is.
enum StaffState {
    /// Nobody has said yet what its columns mean.
    NEW,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE;

    /// Whether the program works on it in the background.
    boolean isGoing() {
        return this == CHECKING || this == RUNNING;
    }
}
