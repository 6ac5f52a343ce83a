package io.parvis.talk.chat;

/// What a line of a chat says.
public enum LineKind {
    /// What somebody wrote, perhaps with files.
    TEXT,
    /// The author took the chat.
    TAKEN,
    /// The author passed it on to the colleague whose name is the text.
    PASSED,
    /// The author ended it.
    ENDED,
    /// The visitor was gone for long: the program ended it.
    LOST
}
