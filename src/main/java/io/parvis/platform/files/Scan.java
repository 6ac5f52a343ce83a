package io.parvis.platform.files;

/// What is known of a content: whether it was looked at for viruses.
public enum Scan {
    /// Nobody looks here: the operator has no scanner.
    NONE,
    /// The scanner did not answer; until it does, nobody gets the file.
    WAITING,
    CLEAN,
    /// Found after it was kept. Nobody gets it any more.
    INFECTED;

    boolean isHandedOut() {
        return this == NONE || this == CLEAN;
    }
}
