package io.parvis.trust.synchronising;

/// What becomes of accounts and users that a full list does not name.
enum Absent {
    KEEP,
    SUSPEND,
    DELETE
}
