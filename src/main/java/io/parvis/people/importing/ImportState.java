package io.parvis.people.importing;

/// How far an import is.
enum ImportState {
    /// The file is there; nobody has said yet what its columns mean.
    NEW,
    CHECKING,
    CHECKED,
    RUNNING,
    PAUSED,
    DONE,
    STOPPED,
    UNDOING,
    UNDONE;

    /// Whether the program works on it in the background.
    boolean isGoing() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    boolean isOver() {
        return this == DONE || this == STOPPED || this == UNDONE;
    }
}
