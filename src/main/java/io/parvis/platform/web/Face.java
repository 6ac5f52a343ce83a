package io.parvis.platform.web;

/// Which shell is drawn around a page.
public enum Face {
    OFFICE,
    PORTAL,
    TEAM,
    OPERATOR,
    /// A calm card in the middle: signing in, and pages that say what went wrong.
    BARE
}
