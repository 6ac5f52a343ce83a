package io.parvis.talk.chat;

/// Where a chat stands.
public enum ChatState {
    /// Somebody waits for an employee.
    QUEUED,
    /// An employee has it.
    OPEN,
    /// It is over, and its employee has not put it away yet.
    ENDED,
    /// Somebody left a message, which an employee has to look at.
    LEFT,
    /// Nobody has to do anything with it any more.
    DONE;

    public boolean isRunning() {
        return this == QUEUED || this == OPEN;
    }
}
