package io.parvis.planning.requests;

/// What is asked for.
public enum RequestKind {
    VISIT_NEW,
    VISIT_CHANGED,
    VISIT_CANCELLED,
    ABSENCE_NEW,
    ABSENCE_CHANGED,
    ABSENCE_REMOVED,
    HOURS_NEW,
    HOURS_CHANGED,
    HOURS_REMOVED;

    /// Whether it is about what does not exist yet.
    boolean isNew() {
        return this == VISIT_NEW || this == ABSENCE_NEW || this == HOURS_NEW;
    }
}
