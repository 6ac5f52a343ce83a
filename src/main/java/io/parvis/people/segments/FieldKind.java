package io.parvis.people.segments;

import org.springframework.modulith.NamedInterface;

/// What may stand in a field of the firm's own.
@NamedInterface("api")
public enum FieldKind {
    TEXT,
    NUMBER,
    DATE,
    /// One of the answers that the field names.
    CHOICE
}
