package io.parvis.people.firm;

/// With what people get into the portal that a firm generated and mails them (decision D9).
public enum FirstWay {
    /// A password for one time, which must be changed at the first sign-in.
    PASSWORD,
    /// A link with which they choose a password.
    LINK
}
