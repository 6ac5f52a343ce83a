package io.parvis.talk.reading;

/// What is wrong with a mail by itself, whoever it is for.
public enum Flaw {
    TOO_LARGE,
    UNREADABLE,
    /// The mail servers on its way say that it does not come from where it says.
    FORGED,
    /// No person wrote it.
    AUTOMATIC,
    /// We sent it ourselves.
    LOOP
}
