package io.parvis.planning.slips;

/// Whether workers let the client sign a slip.
enum SignatureRule {
    NONE,
    /// They are asked to, and may send it without.
    WANTED,
    /// What was done for a client is not taken without.
    REQUIRED
}
