package io.parvis.people.clients;

/// What deleting does to a client (decision D16), from the mildest to the strictest tie.
public enum Fate {
    /// Goes for good, with everything that hangs on it.
    ERASED,
    /// Stays as a code and a reason, because documents must be kept; everything personal goes.
    ARCHIVED,
    /// Stays as it is, because something is still open.
    REFUSED
}
