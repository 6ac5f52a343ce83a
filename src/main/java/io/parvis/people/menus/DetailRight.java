package io.parvis.people.menus;

/// What a worker may do with one detail of their own.
public enum DetailRight {
    HIDDEN,
    SHOWN,
    /// A change waits until the office approves it.
    ASKED,
    /// A change counts at once.
    CHANGED;

    public boolean alters() {
        return this == ASKED || this == CHANGED;
    }
}
