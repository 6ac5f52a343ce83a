package io.parvis.platform.access;

/// What a plain user of a client may be given rights to, one by one.
public enum Area {
    DOCUMENTS,
    /// Invoices, and to whom they are made out.
    INVOICES,
    PAYMENTS,
    PLANNING,
    TICKETS,
    MEMBERS
}
