package io.parvis.planning.presence;

/// What becomes of the visits of a worker who will be away.
enum Meanwhile {
    /// They are left to nobody, and wait for somebody else.
    RELEASE,
    /// They stay the worker's, and the planning warns of it.
    KEEP
}
