package io.parvis.platform.tenancy;

/// On which side somebody stands. The database's walls read it by its name.
public enum Realm {
    /// Not signed in: sees nothing.
    NOBODY,
    /// Nobody of ours, who holds the key of a chat: sees this chat alone. Its id stands for the person.
    VISITOR,
    /// An employee, at the back office.
    STAFF,
    /// A user of a client, at the client portal.
    CLIENT,
    /// Someone in the field, at the worker portal.
    WORKER,
    /// Who runs the installation.
    OPERATOR,
    /// The operator's support people, looking into one firm.
    SUPPORT,
    /// The program itself, inside one firm: doors, jobs.
    SYSTEM,
    /// The program itself, over all firms: only the few tables made for that.
    PLATFORM
}
