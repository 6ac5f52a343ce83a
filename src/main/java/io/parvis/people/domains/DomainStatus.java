package io.parvis.people.domains;

/// Whether the firm has finished setting a domain up.
public enum DomainStatus {
    STARTUP,
    ACTIVE
}
