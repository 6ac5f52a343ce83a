package io.parvis.people.identity;

/// Whether an account can be signed in with.
public enum AccountState {
    /// Asked to come; has no password yet.
    INVITED,
    ACTIVE,
    /// Kept for its history; refused at the door.
    DEACTIVATED
}
