package io.parvis.papers.expected;

/// Why somebody is not mailed.
enum Obstacle {
    NO_ADDRESS,
    NO_PORTAL,
    /// The portal is blocked by the firm.
    BLOCKED;

    /// As the database says it, which knows who can be reached ([Everybody]).
    static final String NONE = "";
}
