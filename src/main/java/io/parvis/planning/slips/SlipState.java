package io.parvis.planning.slips;

enum SlipState {
    ENTERED,
    /// It is paid as it stands, and stays as it is.
    APPROVED,
    /// The worker mends it, or leaves it.
    REJECTED
}
