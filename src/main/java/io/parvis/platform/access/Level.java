package io.parvis.platform.access;

/// How far a right reaches; each includes the one before.
public enum Level {
    NONE,
    SEE,
    ACT
}
