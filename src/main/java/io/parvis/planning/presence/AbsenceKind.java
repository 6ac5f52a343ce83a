package io.parvis.planning.presence;

/// Why a worker is away.
public enum AbsenceKind {
    LEAVE,
    SICK,
    TRAINING,
    OTHER
}
