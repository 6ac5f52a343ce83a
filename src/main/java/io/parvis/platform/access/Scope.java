package io.parvis.platform.access;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a key of the API may do. Each has a name that programs write: `clients:read`.
public enum Scope {
    CLIENTS_READ,
    CLIENTS_WRITE,
    /// To erase or archive clients: nothing that goes comes back.
    CLIENTS_DELETE,
    MEMBERS_READ,
    MEMBERS_WRITE,
    PAYERS_READ,
    PAYERS_WRITE,
    GROUPS_READ,
    GROUPS_WRITE,
    PROJECTS_READ,
    PROJECTS_WRITE,
    TICKETS_READ,
    TICKETS_WRITE,
    /// Of the accounts that another system manages from outside, known by ids of its own.
    PROVISIONING_READ,
    /// To create, change, suspend and delete those.
    PROVISIONING_WRITE;

    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public static Optional<Scope> find(String text) {
        return Stream.of(values()).filter(scope -> scope.text().equals(text)).findFirst();
    }
}
