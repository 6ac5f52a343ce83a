package io.parvis.people.portals;

/// What stands on the first page of a portal, beneath what one has to do.
public enum FrontKind {
    /// A word of welcome.
    WELCOME,
    /// A page of the firm's own site.
    SITE,
    /// A page that the firm wrote here.
    PAGE
}
