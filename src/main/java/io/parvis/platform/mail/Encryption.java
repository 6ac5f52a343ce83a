package io.parvis.platform.mail;

/// How a connection to a mail server is kept from listeners.
public enum Encryption {
    /// From the first byte.
    TLS,
    /// After the first words, and never without.
    STARTTLS,
    /// Not at all: only to servers that the operator trusts.
    NONE
}
