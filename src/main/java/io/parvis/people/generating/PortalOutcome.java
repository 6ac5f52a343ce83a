package io.parvis.people.generating;

/// What became of a worker in a batch.
enum PortalOutcome {
    MADE,
    NO_ADDRESS,
    HAS_PORTAL,
    ARCHIVED,
    /// The e-mail address is another worker's identifier.
    TAKEN,
    /// Another worker of the batch has the same address, and got the portal.
    SAME_ADDRESS,
    FAILED
}
