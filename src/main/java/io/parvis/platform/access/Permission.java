package io.parvis.platform.access;

/// What a handler may demand. `INSIDE` ones reach into a client's domain and are refused while it is blocked.
public enum Permission {
    /// One's own password, sessions, language: everybody who signed in.
    OWN_ACCOUNT(false),

    SEE_OFFICE(false),
    SEE_DOMAINS(false),
    MANAGE_DOMAINS(false),
    SEE_CLIENTS(false),
    MANAGE_CLIENTS(false),
    SEE_EMPLOYEES(false),
    MANAGE_EMPLOYEES(false),
    RECORD_ABSENCES(false),
    ANSWER_TICKETS(false),
    MANAGE_SUPPORT(false),
    WRITE_TO_CLIENTS(false),

    SEE_PORTAL(true),
    WRITE_TICKETS(true),
    MANAGE_MEMBERS(true),
    NAME_DELEGATES(true),
    EXCLUDE_MEMBERS(true),
    TRANSFER_OWN_DOMAIN(true),

    SEE_TEAM(false),

    SEE_INSTALLATION(false),
    RUN_INSTALLATION(false),
    SUPPORT_FIRMS(false);

    private final boolean inside;

    Permission(boolean inside) {
        this.inside = inside;
    }

    public boolean isInsideDomain() {
        return inside;
    }
}
